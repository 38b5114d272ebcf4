package io.showroom.lead.deal;

import io.showroom.contracts.value.Labelled;

/** The condition of a used car [ours]. */
public enum CarCondition implements Labelled {
    EXCELLENT("as new", "极佳"),
    GOOD("normal wear", "良好"),
    FAIR("needs some repair", "一般"),
    POOR("needs much repair", "较差");

    private final String en;
    private final String zh;

    CarCondition(String en, String zh) {
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
