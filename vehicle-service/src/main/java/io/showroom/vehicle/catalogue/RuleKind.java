package io.showroom.vehicle.catalogue;

import io.showroom.contracts.value.Labelled;

/** How one item of the catalogue stands to others. */
public enum RuleKind implements Labelled {
    REQUIRES("Requires one of", "须选其一"),
    EXCLUDES("Excludes", "不可同选");

    private final String en;
    private final String zh;

    RuleKind(String en, String zh) {
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
