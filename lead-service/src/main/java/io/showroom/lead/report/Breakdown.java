package io.showroom.lead.report;

import io.showroom.contracts.value.Labelled;
import io.showroom.lead.tally.Dimension;

/** By what a report is broken down into rows. */
public enum Breakdown implements Labelled {
    STORE("store", "门店", null),
    OWNER("consultant", "销售顾问", Dimension.OWNER),
    SOURCE("source", "来源", Dimension.SOURCE),
    MODEL("model wanted", "意向车型", Dimension.MODEL),
    CAMPAIGN("campaign", "促销活动", Dimension.CAMPAIGN),
    LEVEL("intent level", "意向级别", null),
    MONTH("month", "月份", null);

    private final String en;
    private final String zh;
    private final Dimension dimension;

    Breakdown(String en, String zh, Dimension dimension) {
        this.en = en;
        this.zh = zh;
        this.dimension = dimension;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** The dimension whose values are the rows; null for store, level and month. */
    public Dimension dimension() {
        return dimension;
    }
}
