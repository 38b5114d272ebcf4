package io.showroom.lead.reception;

import io.showroom.contracts.value.Labelled;

/** How a visit came to its lead. */
public enum VisitTie implements Labelled {
    NONE("no lead", "未建档"),
    CREATED("made a lead", "新建线索"),
    JOINED("joined a lead by phone", "归并线索"),
    NAMED("the lead was named", "指定线索");

    private final String en;
    private final String zh;

    VisitTie(String en, String zh) {
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
