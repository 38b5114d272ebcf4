package io.showroom.lead.campaign;

import io.showroom.contracts.value.Labelled;

/** Where a campaign stands on a day. */
public enum CampaignState implements Labelled {
    PLANNED("planned", "计划中"),
    RUNNING("running", "进行中"),
    OVER("over", "已结束"),
    CANCELLED("called off", "已取消");

    private final String en;
    private final String zh;

    CampaignState(String en, String zh) {
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
