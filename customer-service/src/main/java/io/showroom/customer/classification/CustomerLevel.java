package io.showroom.customer.classification;

import io.showroom.contracts.value.Labelled;

/** Level one of the classes: anyone reachable, or one of the base customers who carry a {@link CustomerClass}. */
public enum CustomerLevel implements Labelled {
    POTENTIAL("Potential customer", "潜在顾客"),
    BASE("Base customer", "基本顾客");

    private final String en;
    private final String zh;

    CustomerLevel(String en, String zh) {
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
