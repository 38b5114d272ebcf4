package io.showroom.followup.staffing;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.security.Role;
import io.showroom.platform.value.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses who of customer care does a task: evenly spread over the store's call agents, and the same one whenever the
 * same task is asked about, so that a repeated event does not move it. Without an agent the manager does it.
 */
public final class PickCareAgent {
    private final Directory directory;

    public PickCareAgent(Directory directory) {
        this.directory = directory;
    }

    /** An agent, or else a manager, of the store; never {@code notBy}; empty when there is nobody else. */
    public Optional<String> forTask(String group, String store, String taskId, String notBy) {
        return choose(directory.staffAt(group, store, Role.CALL_AGENT), taskId, notBy)
                .or(() -> choose(directory.staffAt(group, store, Role.STORE_MANAGER), taskId, notBy));
    }

    /** The highest of the hashes of person and task: when one person leaves, only their tasks go to others. */
    static Optional<String> choose(List<Staff> candidates, String taskId, String notBy) {
        return candidates.stream()
                .map(Staff::id)
                .filter(id -> !id.equals(notBy))
                .max(Comparator.comparing((String id) -> Ids.derived("care", taskId, id)));
    }
}
