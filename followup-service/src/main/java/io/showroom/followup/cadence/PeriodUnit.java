package io.showroom.followup.cadence;

import io.showroom.contracts.value.Labelled;

/** What a rhythm counts in: weeks from Monday to Sunday, or calendar months (handbook, section 10). */
public enum PeriodUnit implements Labelled {
    WEEK("Week", "周"),
    MONTH("Month", "月");

    private final String en;
    private final String zh;

    PeriodUnit(String en, String zh) {
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
