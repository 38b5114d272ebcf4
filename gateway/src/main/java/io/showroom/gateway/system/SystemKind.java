package io.showroom.gateway.system;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.security.Role;

/** What a system is to the group (handbook, section 1). */
public enum SystemKind implements Labelled {
    /** The group's own IT: sees the whole group, and does what its scopes allow. */
    INTEGRATION("System integration", "系统集成", Role.INTEGRATION),
    /** Another firm: sees what customers consented to share with its kind. */
    PARTNER("Partner", "合作方", Role.PARTNER);

    private final String en;
    private final String zh;
    private final Role role;

    SystemKind(String en, String zh, Role role) {
        this.en = en;
        this.zh = zh;
        this.role = role;
    }

    /** The role in its tokens. */
    public Role role() {
        return role;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }
}
