package io.showroom.platform.directory;

import io.showroom.platform.security.Role;
import java.util.Set;

/**
 * A member of a group's staff.
 *
 * @param id the {@code sub} of their tokens
 * @param stores the stores they work at; head office has none and sees all
 * @param brands the brands they sell; empty means any
 * @param languages they speak, as BCP 47 tags; empty means the store's own
 */
public record Staff(
        String id,
        String group,
        String username,
        String name,
        Set<Role> roles,
        Set<String> stores,
        Set<String> brands,
        Set<String> languages,
        boolean active) {
    public Staff {
        roles = roles == null ? Set.of() : Set.copyOf(roles);
        stores = stores == null ? Set.of() : Set.copyOf(stores);
        brands = brands == null ? Set.of() : Set.copyOf(brands);
        languages = languages == null ? Set.of() : Set.copyOf(languages);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
