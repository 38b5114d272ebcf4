package io.showroom.lead.enquiry;

import io.showroom.contracts.value.Labelled;

/** Whether a person or a firm wants to buy. */
public enum CustomerKind implements Labelled {
    PERSON("person", "个人"),
    ORGANISATION("organisation", "单位");

    private final String en;
    private final String zh;

    CustomerKind(String en, String zh) {
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
