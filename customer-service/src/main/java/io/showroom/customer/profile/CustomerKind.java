package io.showroom.customer.profile;

import io.showroom.contracts.value.Labelled;

/** A person or an organisation; the two are never the same customer, whatever they share. */
public enum CustomerKind implements Labelled {
    PERSON("Person", "个人"),
    ORGANISATION("Organisation", "单位");

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
