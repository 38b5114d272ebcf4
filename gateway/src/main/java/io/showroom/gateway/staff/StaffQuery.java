package io.showroom.gateway.staff;

import io.showroom.platform.security.Role;

/** Which members are wanted; null means any. */
public record StaffQuery(String store, Role role, Boolean active) {
    public static final StaffQuery ALL = new StaffQuery(null, null, null);
}
