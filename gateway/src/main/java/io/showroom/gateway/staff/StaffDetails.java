package io.showroom.gateway.staff;

import io.showroom.gateway.record.Brands;
import io.showroom.gateway.record.LanguageTags;
import io.showroom.gateway.record.RecordId;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.text.Text;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may be edited of a member of staff; checks itself.
 *
 * @param stores they work at; head office may have none, everyone else has one at least
 * @param brands they sell; empty means any
 * @param languages they speak; empty means the store's own
 */
public record StaffDetails(
        Username username,
        String name,
        Set<Role> roles,
        Set<String> stores,
        Set<String> brands,
        Set<String> languages) {
    private static final int MOST_STORES = 200;

    public StaffDetails {
        if (username == null) {
            throw new Invalid("username", "required", "is missing");
        }
        name = Text.required("name", name, Text.NAME);
        roles = checkedRoles(roles);
        stores = checkedStores(stores);
        if (stores.isEmpty() && !roles.contains(Role.GROUP_ADMIN)) {
            throw new Invalid("stores", "required", "are missing: only head office belongs to no store");
        }
        brands = Brands.checked("brands", brands);
        languages = LanguageTags.checked("languages", languages);
    }

    public boolean isHeadOffice() {
        return roles.contains(Role.GROUP_ADMIN);
    }

    private static Set<Role> checkedRoles(Set<Role> roles) {
        if (roles == null || roles.isEmpty()) {
            throw new Invalid("roles", "required", "are missing");
        }
        if (roles.contains(null) || !roles.stream().allMatch(Role::isStaff)) {
            throw new Invalid("roles", "not-staff", "are those of staff; partners and systems are clients");
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(roles));
    }

    private static Set<String> checkedStores(Set<String> stores) {
        if (stores == null) {
            return Set.of();
        }
        if (stores.size() > MOST_STORES) {
            throw new Invalid("stores", "too-many", "has at most " + MOST_STORES + " entries");
        }
        stores.forEach(store -> RecordId.checked("stores", store));
        return Collections.unmodifiableSet(new TreeSet<>(stores));
    }
}
