package io.showroom.lead.lead;

import io.showroom.contracts.value.Labelled;

/** What on a lead waits for a manager's word. */
public enum Pending implements Labelled {
    DEFEAT("a proposal to give it up", "战败待审核"),
    QUOTATION("a discount beyond the consultant's authority", "报价折扣待审批");

    private final String en;
    private final String zh;

    Pending(String en, String zh) {
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
