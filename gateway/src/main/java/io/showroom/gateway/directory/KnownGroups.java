package io.showroom.gateway.directory;

import io.showroom.gateway.group.Groups;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import org.springframework.stereotype.Component;

/** Which groups a store, a member or a system can belong to. */
@Component
class KnownGroups {
    private final Groups groups;

    KnownGroups(Groups groups) {
        this.groups = groups;
    }

    /** @throws Invalid when the scope's group neither exists nor comes with the same file */
    Scope require(Scope scope, Plan plan) {
        if (!plan.groups().contains(scope.group()) && groups.byId(scope.group()).isEmpty()) {
            throw new Invalid("group", "unknown-group", "is no group of this installation");
        }
        return scope;
    }
}
