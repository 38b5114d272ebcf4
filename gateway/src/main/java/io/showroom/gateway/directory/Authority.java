package io.showroom.gateway.directory;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;

/** In whose name a file is taken in. */
public sealed interface Authority {

    /**
     * The scope in which an entry of this group is taken in.
     *
     * @param group as the entry states it; may be null
     * @throws Invalid when the group is not theirs, or cannot be told
     */
    Scope in(String group);

    /** A caller, who speaks for their own group. */
    record OfCaller(Scope caller) implements Authority {
        @Override
        public Scope in(String group) {
            if (group != null && !group.equals(caller.group())) {
                throw new Invalid("group", "not-yours", "is another group");
            }
            return caller;
        }
    }

    /**
     * Whoever runs the installation, who speaks for every group.
     *
     * @param only the group meant by entries that name none; null when the file has not exactly one
     */
    record OfInstallation(String only) implements Authority {
        @Override
        public Scope in(String group) {
            String meant = group == null ? only : group;
            if (meant == null) {
                throw new Invalid("group", "required", "is missing: the file has not exactly one group");
            }
            return Scope.system(meant);
        }
    }
}
