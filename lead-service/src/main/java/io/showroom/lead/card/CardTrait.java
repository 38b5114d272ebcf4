package io.showroom.lead.card;

import io.showroom.contracts.value.Labelled;

/** By what cards are counted (handbook, section 3, cards and books). */
public enum CardTrait implements Labelled {
    STORE("store", "门店"),
    OWNER("consultant", "销售顾问"),
    MODEL("model wanted", "意向车型"),
    REGION("customer's region", "客户区域"),
    LEVEL("intent level", "意向级别"),
    KIND("person or organisation", "个人或单位");

    private final String en;
    private final String zh;

    CardTrait(String en, String zh) {
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
