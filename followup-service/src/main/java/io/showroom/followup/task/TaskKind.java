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
    CARD_CHECK("Card check", "卡片核对");

    private final String en;
    private final String zh;

    TaskKind(String en, String zh) {
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
