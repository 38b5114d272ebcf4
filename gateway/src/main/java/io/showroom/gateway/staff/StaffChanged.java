package io.showroom.gateway.staff;

import io.showroom.platform.messaging.DomainEvent;
import io.showroom.platform.security.Role;
import java.util.Set;

/** {@code directory.staff-changed.v1}: a member of staff, whole, as it is now. */
public record StaffChanged(
        String id,
        String group,
        String username,
        String name,
        Set<Role> roles,
        Set<String> stores,
        Set<String> brands,
        Set<String> languages,
        boolean active)
        implements DomainEvent {

    static StaffChanged of(StaffMember member) {
        StaffDetails details = member.details();
        return new StaffChanged(
                member.id(),
                member.group(),
                details.username().value(),
                details.name(),
                details.roles(),
                details.stores(),
                details.brands(),
                details.languages(),
                member.active());
    }

    @Override
    public String type() {
        return "directory.staff-changed.v1";
    }
}
