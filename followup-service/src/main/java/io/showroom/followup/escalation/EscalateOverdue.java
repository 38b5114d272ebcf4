package io.showroom.followup.escalation;

import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.staffing.PickStaff;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Escalation;
import io.showroom.followup.task.EscalationLevel;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskEnd;
import io.showroom.platform.store.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Raises an overdue task (handbook, section 4): its owner has some working hours after it was due, the store manager
 * then some more, after them the group hears of it; what is left undone for weeks expires. A manager's own task, and one
 * of a store without a manager, goes straight to the group.
 */
public final class EscalateOverdue {
    private final StoreRulebook rules;
    private final PickStaff staff;

    public EscalateOverdue(StoreRulebook rules, PickStaff staff) {
        this.rules = rules;
        this.staff = staff;
    }

    /** The transition of a task whose time has come. */
    public Change<Task> of(Task task, Instant now) {
        StoreRules store = rules.of(task.group(), task.store());
        return switch (task.escalation().level()) {
            case OWNER -> fromOwner(task, store, now);
            case STORE_MANAGER -> toGroup(task, store, now);
            case GROUP -> task.close(TaskEnd.ofItself(CloseReason.TIME_OVER, now));
        };
    }

    private Change<Task> fromOwner(Task task, StoreRules store, Instant now) {
        Instant rises = rises(task, store);
        if (rises.isAfter(now)) {
            return task.waitUntil(rises);
        }
        Optional<String> manager = staff.manager(task.group(), task.store(), task.id(), task.assignee())
                .filter(id -> !id.equals(task.assignee()));
        return manager.map(to -> toManager(task, to, store, now)).orElseGet(() -> toGroup(task, store, now));
    }

    /** No hours mean at once, also when that is after closing; hours are counted while the store works. */
    private static Instant rises(Task task, StoreRules store) {
        Instant due = task.window().due();
        int hours = store.settings().ownerHours();
        return hours == 0 ? due : store.calendar().plusWorkingTime(due, Duration.ofHours(hours));
    }

    private static Change<Task> toManager(Task task, String manager, StoreRules store, Instant now) {
        Duration time = Duration.ofHours(store.settings().managerHours());
        Instant next = store.calendar().plusWorkingTime(now, time);
        return task.escalate(new Escalation(EscalationLevel.STORE_MANAGER, manager, next), now);
    }

    private Change<Task> toGroup(Task task, StoreRules store, Instant now) {
        String to = staff.headOffice(task.group(), task.id()).orElse(null);
        Instant expires = later(task.window().due(), now)
                .plus(Duration.ofDays(store.settings().expiryDays()));
        return task.escalate(new Escalation(EscalationLevel.GROUP, to, expires), now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
