package io.showroom.lead.intent;

import io.showroom.contracts.value.Labelled;

/** How a lead is served by its stated purchase time (handbook, section 3). */
public enum Treatment implements Labelled {
    STRAIGHT_TO_CONSULTANT("straight to a salesperson, at once", "立即转销售顾问"),
    BRING_FORWARD("the salesperson is prompted to bring the purchase forward", "提醒顾问促成提前购买"),
    DETAILED_MATERIAL("detailed material is sent", "寄送详细资料"),
    ORDINARY_MATERIAL("ordinary material is sent", "寄送一般资料");

    private final String en;
    private final String zh;

    Treatment(String en, String zh) {
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
