package io.showroom.customer.classification;

import io.showroom.contracts.value.Labelled;

/** The classes a base customer carries, one or more (handbook, section 2). They follow from events, never from hand edits. */
public enum CustomerClass implements Labelled {
    OWN_SOLD_OWNER("Owner, bought here", "自销保有"),
    OTHER_SOLD_OWNER("Owner, bought elsewhere and serviced here", "他销保有"),
    PROSPECT("Prospect", "意向"),
    VIP("VIP", "贵宾"),
    COMPETITOR_OWNER("Owner of another make", "他厂牌"),
    DEFEATED("Chose another make", "战败");

    private final String en;
    private final String zh;

    CustomerClass(String en, String zh) {
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
