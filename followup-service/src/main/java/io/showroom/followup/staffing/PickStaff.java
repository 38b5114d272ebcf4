package io.showroom.followup.staffing;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.security.Role;
import io.showroom.platform.value.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses who of a store does a task that a rule asks for: evenly spread over those of the office, and the same one
 * whenever the same task is asked about, so that a repeated event does not move it.
 */
public final class PickStaff {
    private final Directory directory;

    public PickStaff(Directory directory) {
        this.directory = directory;
    }

    /** An agent of customer care, or else a manager, of the store; never {@code notBy}; empty when there is nobody else. */
    public Optional<String> careAgent(String group, String store, String taskId, String notBy) {
        return choose(directory.staffAt(group, store, Role.CALL_AGENT), taskId, notBy)
                .or(() -> choose(directory.staffAt(group, store, Role.STORE_MANAGER), taskId, notBy));
    }

    /** A manager of the store, rather another than {@code notBy}; empty when the store has none. */
    public Optional<String> manager(String group, String store, String taskId, String notBy) {
        List<Staff> managers = directory.staffAt(group, store, Role.STORE_MANAGER);
        return choose(managers, taskId, notBy).or(() -> choose(managers, taskId, null));
    }

    /** Somebody of head office; empty when the group has nobody there. */
    public Optional<String> headOffice(String group, String taskId) {
        return choose(directory.staffOf(group, Role.GROUP_ADMIN), taskId, null);
    }

    /** Whether this person works for the group at present. */
    public boolean isActive(String group, String person) {
        return directory.staff(group, person).filter(Staff::active).isPresent();
    }

    /** What somebody is called; their id when the group does not know them any more. */
    public String nameOf(String group, String person) {
        return directory.staff(group, person).map(Staff::name).orElse(person);
    }

    /** The highest of the hashes of person and task: when one person leaves, only their tasks would go to others. */
    static Optional<String> choose(List<Staff> candidates, String taskId, String notBy) {
        return candidates.stream()
                .map(Staff::id)
                .filter(id -> !id.equals(notBy))
                .max(Comparator.comparing((String id) -> Ids.derived("pick", taskId, id)));
    }
}
