package io.showroom.followup.task;

import io.showroom.contracts.value.Labelled;

/** Why a task exists: which rule, or person, asked for it; and so what becomes of it. */
public enum TaskReason implements Labelled {
    CADENCE("Contact rhythm of the lead", "意向客户跟踪"),
    FIRST_CONTACT("First contact with a new lead", "新线索首次联系"),
    LEVEL_STALE("Intent level unconfirmed", "意向级别待确认"),
    DEFEAT_PROPOSED("Defeat to decide on", "战败审核"),
    DISCOUNT_ASKED("Discount to decide on", "折扣审批"),
    CLAIM_MADE("Claim to decide on", "客户归属裁定"),
    CARD_CHECK("Monthly check of cards", "月度卡片核对"),
    VALUE_SET_ASIDE("Value of an enquiry to mend", "线索资料待更正"),
    DELIVERY("Car delivered", "交车回访"),
    SERVICE_VISIT("Service visit ended", "维修回访"),
    MAINTENANCE_DUE("Maintenance due", "保养到期"),
    CALL_BACK("Customer asked to be called back", "约定回电"),
    WRONG_NUMBER("Wrong phone number", "号码有误"),
    MANUAL("Made by hand", "人工创建");

    private final String en;
    private final String zh;

    TaskReason(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Whether the plan of a lead's rhythm owns it: made, moved and closed with the plan only. */
    public boolean isPlanned() {
        return this == CADENCE || this == FIRST_CONTACT;
    }

    /** Whether it is pointless once its lead is closed. The planned ones are closed by their plan. */
    public boolean endsWithLead() {
        return switch (this) {
            case LEVEL_STALE, DEFEAT_PROPOSED, DISCOUNT_ASKED, CLAIM_MADE, VALUE_SET_ASIDE -> true;
            case CADENCE, FIRST_CONTACT -> false;
            case CARD_CHECK, DELIVERY, SERVICE_VISIT, MAINTENANCE_DUE, CALL_BACK, WRONG_NUMBER, MANUAL -> false;
        };
    }

    /** Whether it goes over to whoever owns its lead next. */
    public boolean followsOwner() {
        return switch (this) {
            case LEVEL_STALE, VALUE_SET_ASIDE, CALL_BACK, WRONG_NUMBER, MANUAL -> true;
            case CADENCE, FIRST_CONTACT -> false;
            case DEFEAT_PROPOSED, DISCOUNT_ASKED, CLAIM_MADE, CARD_CHECK -> false;
            case DELIVERY, SERVICE_VISIT, MAINTENANCE_DUE -> false;
        };
    }

    /**
     * Whether it rises to somebody higher when overdue. A first contact does not: the lead's own clock hands the lead on
     * to the manager and the next consultant, and the task goes with it. A level that nobody confirms drops instead.
     */
    public boolean escalates() {
        return this != FIRST_CONTACT && this != LEVEL_STALE;
    }

    /** Whether it is settled where the lead, or the check of cards, is kept, and closes by itself when that is told. */
    public boolean isSettledAtTheLead() {
        return switch (this) {
            case LEVEL_STALE, DEFEAT_PROPOSED, DISCOUNT_ASKED, CLAIM_MADE, CARD_CHECK -> true;
            case CADENCE, FIRST_CONTACT, VALUE_SET_ASIDE, DELIVERY, SERVICE_VISIT -> false;
            case MAINTENANCE_DUE, CALL_BACK, WRONG_NUMBER, MANUAL -> false;
        };
    }

    /** Whether it is about all the cards of a consultant, and so about no customer, lead or car. */
    boolean isAboutCards() {
        return this == CARD_CHECK;
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
