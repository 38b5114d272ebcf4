package io.showroom.followup.cadence;

import io.showroom.contracts.value.Labelled;

/** How near a lead is to buying, as lead-service judges it; lowest first (handbook, section 3). */
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
}
