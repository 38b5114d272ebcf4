package io.showroom.gateway.directory;

import io.showroom.contracts.value.Labelled;

/** What an entry of a directory file is about. */
public enum EntryKind implements Labelled {
    GROUP("Group", "集团"),
    STORE("Store", "门店"),
    STAFF("Member of staff", "员工"),
    CLIENT("System", "系统");

    private final String en;
    private final String zh;

    EntryKind(String en, String zh) {
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
}
