package io.showroom.lead.campaign;

import io.showroom.contracts.value.Labelled;

/** Whether there is a return on investment to tell, and why not. */
public enum RoiState implements Labelled {
    KNOWN("known", "可计算"),
    NO_COST("nothing was spent: there is nothing to divide by", "无费用，无法计算"),
    COST_UNKNOWN("no cost is recorded", "未录入费用"),
    PART_ONLY("the costs are those of all stores, these receipts are not", "仅部分门店，费用为全部门店"),
    OTHER_CURRENCY("receipts are in other currencies than the costs", "回款与费用币种不同");

    private final String en;
    private final String zh;

    RoiState(String en, String zh) {
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
