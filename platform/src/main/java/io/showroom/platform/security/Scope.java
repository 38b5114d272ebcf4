package io.showroom.platform.security;

import java.util.Set;

/**
 * What a caller may see: one group, some or all of its stores, and for a consultant only what is theirs.
 * Every query of the store layer needs one, so a query without a scope does not compile.
 *
 * @param group the dealer group; never null
 * @param stores the stores seen; ignored when {@code allStores}
 * @param allStores true when every store of the group is seen
 * @param ownOnly true when only records owned by {@code subject}, or by nobody, are seen
 * @param subject the person or client acting
 * @param name the person's name, for audit and display; may be null
 * @param roles the caller's roles
 * @param grants OAuth2 scopes, e.g. {@code leads.write}
 */
public record Scope(
        String group,
        Set<String> stores,
        boolean allStores,
        boolean ownOnly,
        String subject,
        String name,
        Set<Role> roles,
        Set<String> grants) {

    public Scope {
        if (group == null || group.isBlank()) {
            throw new IllegalArgumentException("a scope belongs to a group");
        }
        stores = Set.copyOf(stores);
        roles = Set.copyOf(roles);
        grants = Set.copyOf(grants);
    }

    /** The scope of a caller known by their token's claims. */
    public static Scope of(
            String group, Set<String> stores, String subject, String name, Set<Role> roles, Set<String> grants) {
        boolean all = roles.stream().anyMatch(Role::seesWholeGroup);
        boolean own = roles.stream().noneMatch(Role::seesWholeStore);
        return new Scope(group, stores, all, own, subject, name, roles, grants);
    }

    /** The platform itself at work in a group: event handlers and timers. Never made from a request. */
    public static Scope system(String group) {
        return new Scope(group, Set.of(), true, false, "system", null, Set.of(), Set.of());
    }

    /** The same caller seeing all of their stores' records: for a use case that shows or does only what anybody there may. */
    public Scope ofWholeStores() {
        return new Scope(group, stores, allStores, false, subject, name, roles, grants);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether one of the given roles is held. */
    public boolean hasAny(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether records of this store are seen. A null store means a record of the whole group. */
    public boolean sees(String store) {
        return allStores || (store != null && stores.contains(store));
    }

    /** Whether the platform itself acts, rather than a caller. */
    public boolean isSystem() {
        return allStores && roles.isEmpty(); // no token yields this: seeing every store takes a role
    }
}
