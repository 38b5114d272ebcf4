package io.showroom.lead.clash;

import io.showroom.contracts.value.Labelled;

/** What became of a claim. */
public enum ClaimStatus implements Labelled {
    OPEN("waits for a decision", "待裁定"),
    APPROVED("approved", "同意"),
    REJECTED("rejected", "不同意"),
    EXPIRED("not decided in time", "逾期未裁定"),
    WITHDRAWN("withdrawn", "撤回"),
    LAPSED("approved, but one of the leads was closed or ordered by then", "同意后线索已不可移交");

    private final String en;
    private final String zh;

    ClaimStatus(String en, String zh) {
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
