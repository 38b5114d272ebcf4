package io.showroom.lead.intent;

import io.showroom.contracts.value.Labelled;

/** How close a lead is to buying, weakest first, so that {@code compareTo} ranks (handbook, section 3, intent level). */
public enum IntentLevel implements Labelled {
    N("within a year, or unknown", "一年内或未知"),
    C("buys within 6 months", "六个月内购买"),
    B("buys within 3 months", "三个月内购买"),
    A("buys within 1 month", "一个月内购买"),
    O("ordered", "已订购");

    private final String en;
    private final String zh;

    IntentLevel(String en, String zh) {
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

    public boolean above(IntentLevel other) {
        return compareTo(other) > 0;
    }

    /** One level down; N has nowhere to drop. */
    public IntentLevel lower() {
        return this == N ? N : values()[ordinal() - 1];
    }

    /** Whether the level has to be confirmed now and then: O does not grow stale, N has nowhere to drop. */
    public boolean growsStale() {
        return switch (this) {
            case A, B, C -> true;
            case N, O -> false;
        };
    }
}
