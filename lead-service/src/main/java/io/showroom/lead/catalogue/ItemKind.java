package io.showroom.lead.catalogue;

import io.showroom.contracts.value.Labelled;

/** What part of a car an item of the catalogue is, as vehicle-service tells it. */
public enum ItemKind implements Labelled {
    TRIM("trim", "配置"),
    COLOUR("colour", "外观颜色"),
    INTERIOR("interior", "内饰"),
    OPTION("option", "选装");

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

    /** The field of a car that names it. */
    String field() {
        return switch (this) {
            case TRIM -> "trim";
            case COLOUR -> "colour";
            case INTERIOR -> "interior";
            case OPTION -> "options";
        };
    }
}
