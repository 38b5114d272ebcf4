package io.showroom.followup.task;

import io.showroom.contracts.value.Labelled;

/** What a task asks its assignee to do (handbook, section 4). */
public enum TaskKind implements Labelled {
    CALL("Call", "电话"),
    VISIT("Visit", "拜访"),
    SMS("Text message", "短信"),
    DM("Direct mail", "直邮"),
    EMAIL("E-mail", "邮件"),
    GREETING("Greeting", "问候"),
    REMINDER("Reminder", "提醒"),
    RETURN_VISIT("Return visit", "回访"),
    SURVEY("Survey", "满意度调查"),
    COMPLAINT("Complaint", "投诉"),
    DATA_MENDING("Data mending", "资料补全"),
    CARD_CHECK("Card check", "卡片核对"),
    LEVEL_CONFIRMATION("Confirm the intent level", "意向级别确认"),
    APPROVAL("Approval", "审批");

    private final String en;
    private final String zh;

    TaskKind(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Whether a person may make one by hand; the others follow from a rule, which also closes them. */
    public boolean madeByHand() {
        return switch (this) {
            case CALL, VISIT, SMS, DM, EMAIL, GREETING, REMINDER, COMPLAINT, DATA_MENDING, CARD_CHECK -> true;
            case RETURN_VISIT, SURVEY, LEVEL_CONFIRMATION, APPROVAL -> false;
        };
    }

    /** Whether this can come of it: a conversation is not "completed" without the customer, desk work reaches nobody. */
    public boolean allows(Disposition disposition) {
        return switch (this) {
            case CALL, VISIT, RETURN_VISIT, SURVEY -> disposition != Disposition.COMPLETED;
            case SMS, DM, EMAIL, GREETING, REMINDER, COMPLAINT -> true;
            case DATA_MENDING, CARD_CHECK, LEVEL_CONFIRMATION, APPROVAL -> disposition == Disposition.COMPLETED;
        };
    }

    /** Whether it is done by sending something, so that the customer need not take part. */
    public boolean isMessage() {
        return this == SMS || this == DM || this == EMAIL;
    }

    /** Whether only the care centre does it, never the sales floor (handbook, section 4, Return visits). */
    public boolean isForCare() {
        return this == RETURN_VISIT || this == SURVEY;
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
