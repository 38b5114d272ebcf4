package io.showroom.followup.task.web;

import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;

/** Which tasks a caller sees: a service adviser, like a consultant, only their own and those nobody has. */
public final class TaskSight {
    private static final Role[] WHOLE_STORE = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.CALL_AGENT, Role.INTEGRATION};

    private TaskSight() {}

    /** The scope in which a caller meets tasks; sales tasks are none of the workshop's business. */
    public static Scope of(Scope caller) {
        if (caller.ownOnly() || caller.hasAny(WHOLE_STORE)) {
            return caller;
        }
        return new Scope(
                caller.group(),
                caller.stores(),
                caller.allStores(),
                true,
                caller.subject(),
                caller.name(),
                caller.roles(),
                caller.grants());
    }
}
