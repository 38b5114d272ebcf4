package io.showroom.followup.task;

import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;

/** Who a task of a store may be given to. */
final class Assignees {
    private Assignees() {}

    /** @throws Invalid when this is nobody who works at the store, or in head office, at present */
    static Staff require(Directory directory, String group, String store, String person) {
        return directory
                .staff(group, person)
                .filter(Staff::active)
                .filter(s -> s.stores().contains(store) || s.has(Role.GROUP_ADMIN))
                .orElseThrow(() -> new Invalid("assignee", "unknown", "is nobody who works at this store"));
    }
}
