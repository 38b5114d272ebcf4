package io.showroom.lead.settings;

import io.showroom.contracts.value.Labelled;

/** The standard points of the delivery checklist [ours]; all of them unless the group sets its own. */
public enum DeliveryPoint implements Labelled {
    IDENTITY_CHECKED("identity checked", "身份已核对"),
    PAYMENT_SETTLED("payment settled", "款项已结清"),
    CAR_INSPECTED("car inspected", "车辆已检查"),
    DOCUMENTS_HANDED_OVER("documents handed over", "文件已交付"),
    FEATURES_EXPLAINED("features explained", "功能已讲解");

    private final String en;
    private final String zh;

    DeliveryPoint(String en, String zh) {
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
