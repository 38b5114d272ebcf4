package io.showroom.customer.ledger;

import io.showroom.contracts.value.Labelled;

/** What a customer lets us use a way to them for (handbook, section 2, Consent). */
public enum Purpose implements Labelled {
    SERVICE("Service of the customer's own cars", "售后服务"),
    MARKETING("Marketing", "市场营销"),
    PARTNER_SHARING("Sharing with a kind of partner", "与合作方共享");

    private final String en;
    private final String zh;

    Purpose(String en, String zh) {
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
