package io.showroom.lead.stage;

import io.showroom.contracts.value.Labelled;

/** What became of a proposal to give a lead up. */
public enum DefeatState implements Labelled {
    PROPOSED("waits for the manager", "待审核"),
    APPROVED("approved", "已批准"),
    REJECTED("rejected", "已驳回"),
    WITHDRAWN("withdrawn", "已撤回");

    private final String en;
    private final String zh;

    DefeatState(String en, String zh) {
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
