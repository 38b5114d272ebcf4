package io.showroom.followup.task;

import io.showroom.contracts.value.Labelled;

/** Why a task was closed without being done. */
public enum CloseReason implements Labelled {
    LEVEL_CHANGED("The intent level changed", "意向级别变化"),
    CONTACT_MADE("A contact was made another way", "已通过其他方式联系"),
    PERIOD_ENDED("The week or month is over", "周期已结束"),
    LEAD_CLOSED("The lead is closed", "线索已关闭"),
    LEAD_POOLED("The lead lies in the pool", "线索已进入公海"),
    WITHDRAWN("The proposal was taken back", "申请已撤回"),
    LEVEL_CONFIRMED("The intent level was supported anew", "意向级别已得到印证"),
    NOT_DUE("Not due any more", "不再到期"),
    BOOKED("The customer has booked", "客户已预约"),
    OWNER_CHANGED("The car has another owner", "车辆已易主"),
    TIME_OVER("Left undone for too long", "逾期过久"),
    BY_HAND("Cancelled by hand", "人工取消");

    private final String en;
    private final String zh;

    CloseReason(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** The state it ends in: expired when its time has passed, cancelled when its need has. */
    TaskState end() {
        return this == PERIOD_ENDED || this == TIME_OVER ? TaskState.EXPIRED : TaskState.CANCELLED;
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
