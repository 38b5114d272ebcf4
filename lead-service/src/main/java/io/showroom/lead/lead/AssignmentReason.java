package io.showroom.lead.lead;

import io.showroom.contracts.value.Labelled;

/** Why somebody owns a lead now. */
public enum AssignmentReason implements Labelled {
    INITIAL("first assignment", "首次分配"),
    ESCALATED_TO_MANAGER("not touched in time: to the manager", "超时升级至经理"),
    NEXT_CONSULTANT("not touched in time: to the next consultant", "超时转下一顾问"),
    NAMED("named", "指定"),
    HANDED_OVER("handed over", "移交");

    private final String en;
    private final String zh;

    AssignmentReason(String en, String zh) {
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
