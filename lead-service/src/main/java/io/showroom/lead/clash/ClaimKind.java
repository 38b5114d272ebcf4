package io.showroom.lead.clash;

import io.showroom.contracts.value.Labelled;

/** Between whom a lead is in question. */
public enum ClaimKind implements Labelled {
    STORE("between stores", "跨店"),
    CONSULTANT("between consultants", "顾问之间");

    private final String en;
    private final String zh;

    ClaimKind(String en, String zh) {
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
