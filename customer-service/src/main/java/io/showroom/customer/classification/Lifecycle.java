package io.showroom.customer.classification;

import io.showroom.contracts.value.Labelled;

/** Where a customer stands between the first enquiry and being lost (handbook, section 2, Lifecycle). */
public enum Lifecycle implements Labelled {
    PROSPECT("Prospect", "意向期"),
    BUYER("Ordered, awaiting delivery", "待交车期"),
    HONEYMOON("First year", "蜜月期"),
    ACTIVE("Active", "活跃期"),
    DORMANT("Dormant, to be won back", "休眠期"),
    LOST("Lost", "流失期");

    private final String en;
    private final String zh;

    Lifecycle(String en, String zh) {
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
