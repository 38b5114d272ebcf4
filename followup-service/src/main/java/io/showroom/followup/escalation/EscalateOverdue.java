package io.showroom.followup.escalation;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.task.Escalation;
import io.showroom.followup.task.EscalationLevel;
import io.showroom.followup.task.Task;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.security.Role;
import io.showroom.platform.store.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Raises an overdue task: its owner's time ends when it is due, the store manager then has some working hours, after
 * them the group hears of it (handbook, section 4). A store without a manager is passed over.
 */
public final class EscalateOverdue {
    private final StoreRulebook rules;
    private final Directory directory;

    public EscalateOverdue(StoreRulebook rules, Directory directory) {
        this.rules = rules;
        this.directory = directory;
    }

    /** The transition of a task that is due now. */
    public Change<Task> of(Task task, Instant now) {
        return switch (task.escalation().level()) {
            case OWNER -> toManager(task, now);
            case STORE_MANAGER, GROUP -> toGroup(task, now);
        };
    }

    private Change<Task> toManager(Task task, Instant now) {
        List<Staff> managers = directory.staffAt(task.group(), task.store(), Role.STORE_MANAGER);
        if (managers.isEmpty()) {
            return toGroup(task, now);
        }
        StoreRules store = rules.of(task.group(), task.store());
        Duration time = Duration.ofHours(store.settings().managerHours());
        Instant next = store.calendar().plusWorkingTime(now, time);
        return task.escalate(
                new Escalation(EscalationLevel.STORE_MANAGER, managers.get(0).id(), next), now);
    }

    private Change<Task> toGroup(Task task, Instant now) {
        String to = directory.staffOf(task.group(), Role.GROUP_ADMIN).stream()
                .map(Staff::id)
                .findFirst()
                .orElse(null);
        return task.escalate(new Escalation(EscalationLevel.GROUP, to, null), now);
    }
}
