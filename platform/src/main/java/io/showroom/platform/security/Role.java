package io.showroom.platform.security;

import io.showroom.contracts.value.Labelled;

/** Who a caller is (handbook, section 1). */
public enum Role implements Labelled {
    GROUP_ADMIN("Group administrator", "集团管理员"),
    STORE_MANAGER("Store manager", "店总/销售部长"),
    SALES_CONSULTANT("Sales consultant", "销售顾问"),
    SERVICE_ADVISOR("Service advisor", "服务顾问"),
    TECHNICIAN("Technician", "维修技师"),
    CALL_AGENT("Call agent", "客服坐席"),
    CUSTOMER("Customer", "车主"),
    PARTNER("Partner", "合作方"),
    INTEGRATION("System integration", "系统集成");

    private final String en;
    private final String zh;

    Role(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** Works for the group, rather than being its customer, its partner or a machine. */
    public boolean isStaff() {
        return switch (this) {
            case GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT -> true;
            case CUSTOMER, PARTNER, INTEGRATION -> false;
        };
    }

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
