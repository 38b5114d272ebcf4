package io.showroom.followup.task;

import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import java.util.Arrays;

/** Return visits and surveys are the care centre's, and its managers', never the sales floor's or the workshop's. */
public final class CareOnly {
    private static final Role[] CARE = {Role.CALL_AGENT, Role.STORE_MANAGER, Role.GROUP_ADMIN, Role.INTEGRATION};

    private CareOnly() {}

    static boolean isCare(Staff person) {
        return Arrays.stream(CARE).anyMatch(person::has);
    }

    /** @throws Forbidden when a task of this kind is none of the caller's business */
    public static void require(Scope by, TaskKind kind) {
        if (kind.isForCare() && !by.hasAny(CARE)) {
            throw new Forbidden("Return visits are made by customer care.");
        }
    }
}
