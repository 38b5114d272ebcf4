package io.showroom.vehicle.catalogue;

import io.showroom.contracts.value.Labelled;

/** What part of a car an item of the catalogue is. */
public enum ItemKind implements Labelled {
    TRIM("Trim", "配置"),
    COLOUR("Colour", "外观颜色"),
    INTERIOR("Interior", "内饰"),
    OPTION("Option", "选装");

    private final String en;
    private final String zh;

    ItemKind(String en, String zh) {
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
