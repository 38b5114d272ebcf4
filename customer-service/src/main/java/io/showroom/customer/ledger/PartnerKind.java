package io.showroom.customer.ledger;

import io.showroom.contracts.value.Labelled;

/** The kinds of partner that a customer may allow to share their data (handbook, sections 1 and 6). */
public enum PartnerKind implements Labelled {
    MANUFACTURER("Manufacturer", "主机厂"),
    INSURER("Insurer", "保险公司"),
    FINANCE("Finance company", "金融公司"),
    USED_CAR("Used-car dealer", "二手车商"),
    PARTS("Parts supplier", "配件商"),
    DECORATION("Car decoration", "汽车装饰"),
    RENTAL("Rental firm", "租赁公司");

    private final String en;
    private final String zh;

    PartnerKind(String en, String zh) {
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
