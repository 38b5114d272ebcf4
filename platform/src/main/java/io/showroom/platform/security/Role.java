package io.showroom.platform.security;

/** Who a caller is (handbook, section 1). */
public enum Role {
    GROUP_ADMIN,
    STORE_MANAGER,
    SALES_CONSULTANT,
    SERVICE_ADVISOR,
    TECHNICIAN,
    CALL_AGENT,
    CUSTOMER,
    PARTNER,
    INTEGRATION;

    /** Sees every store of the group: head office, and systems limited by their scopes instead. */
    boolean seesWholeGroup() {
        return this == GROUP_ADMIN || this == INTEGRATION;
    }

    /** Sees all of its stores' records, not just its own. */
    boolean seesWholeStore() {
        return this == GROUP_ADMIN
                || this == INTEGRATION
                || this == STORE_MANAGER
                || this == SERVICE_ADVISOR
                || this == TECHNICIAN
                || this == CALL_AGENT;
    }
}
