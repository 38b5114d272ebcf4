package io.showroom.lead.replenishment;

import io.showroom.contracts.value.Labelled;

/** Where a close rate comes from. */
public enum RateKind implements Labelled {
    HISTORY("learned from the last leads and orders", "由历史得出"),
    DEFAULT("too few leads to learn from: the group's default", "线索不足，采用默认值"),
    NONE("leads, but no order among them: no rate", "有线索无订单，无成交率");

    private final String en;
    private final String zh;

    RateKind(String en, String zh) {
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
