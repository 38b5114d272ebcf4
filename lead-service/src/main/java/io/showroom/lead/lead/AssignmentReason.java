package io.showroom.lead.lead;

import io.showroom.contracts.value.Labelled;

/** Why somebody owns a lead now. */
public enum AssignmentReason implements Labelled {
    INITIAL("first assignment", "首次分配"),
    ESCALATED_TO_MANAGER("not touched in time: to the manager", "超时升级至经理"),
    NEXT_CONSULTANT("not touched in time: to the next consultant", "超时转下一顾问"),
    NAMED("named", "指定"),
    HANDED_OVER("handed over", "移交"),
    NO_CONSULTANT("no consultant to be had: to the manager", "无可用顾问，转经理"),
    NOBODY("nobody to be had: in the pool", "无人可接，入公海"),
    UNMOVED("not moved for its level's horizon: back to the pool", "超期未推进，回收公海"),
    GIVEN_BACK("given back to the pool", "退回公海"),
    CLAIMED("claimed from the pool", "公海认领"),
    LEAVER("the owner left: book handed over", "离职移交"),
    CLAIM_GRANTED("claim granted by the manager", "归属裁定");

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
