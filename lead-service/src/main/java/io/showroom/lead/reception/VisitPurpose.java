package io.showroom.lead.reception;

import io.showroom.contracts.value.Labelled;

/** What somebody came or called for. */
public enum VisitPurpose implements Labelled {
    LOOK("look at cars", "看车"),
    ASK("ask for a model or price", "咨询"),
    TEST_DRIVE("test drive", "试乘试驾"),
    NEGOTIATE("negotiate", "商谈"),
    ORDER("order", "订车"),
    COLLECT("collect a car", "提车"),
    SERVICE("service", "维修保养"),
    COMPLAINT("complaint", "投诉"),
    OTHER("other", "其他");

    private final String en;
    private final String zh;

    VisitPurpose(String en, String zh) {
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

    /** Whether it shows the wish to buy, so that a visitor who leaves a phone becomes a lead. */
    boolean buys() {
        return switch (this) {
            case LOOK, ASK, TEST_DRIVE, NEGOTIATE, ORDER -> true;
            case COLLECT, SERVICE, COMPLAINT, OTHER -> false;
        };
    }
}
