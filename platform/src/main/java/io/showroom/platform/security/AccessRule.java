package io.showroom.platform.security;

import io.showroom.platform.problem.Forbidden;
import java.util.Arrays;

/** Decides whether a caller may use an endpoint at all; what they then see is the scope's affair. */
public final class AccessRule {
    private AccessRule() {}

    /** @throws Forbidden when neither a role nor, for a system, an OAuth2 scope allows it */
    public static void check(Allowed allowed, Scope caller) {
        boolean byRole = caller.hasAny(allowed.roles());
        boolean bySystem =
                caller.has(Role.INTEGRATION) && Arrays.stream(allowed.scopes()).anyMatch(caller.grants()::contains);
        if (!byRole && !bySystem) {
            throw new Forbidden("Your role does not allow this.");
        }
    }
}
