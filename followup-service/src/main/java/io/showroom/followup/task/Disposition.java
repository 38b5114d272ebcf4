package io.showroom.followup.task;

import io.showroom.contracts.value.Labelled;

/** What came of an attempt to do a task (handbook, section 4). */
public enum Disposition implements Labelled {
    REACHED("Reached", "已联系上"),
    NO_ANSWER("No answer", "无人接听"),
    BUSY("Busy", "占线"),
    WRONG_NUMBER("Wrong number", "号码有误"),
    REFUSED("Refused", "拒绝"),
    CALL_BACK("Call back later", "稍后回电"),
    /** Done without the customer: material sent, data mended, card checked. */
    COMPLETED("Completed", "已办结");

    private final String en;
    private final String zh;

    Disposition(String en, String zh) {
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

    /**
     * Whether the customer took part, so that the attempt is a contact. A one-way message is none, and neither is a
     * call that ended with "not now" (handbook, section 10, Cadence).
     */
    public boolean customerTookPart() {
        return switch (this) {
            case REACHED -> true;
            case NO_ANSWER, BUSY, WRONG_NUMBER, REFUSED, CALL_BACK, COMPLETED -> false;
        };
    }

    /** Whether another attempt on another day may still reach the customer. */
    public boolean worthAnotherAttempt() {
        return switch (this) {
            case NO_ANSWER, BUSY, WRONG_NUMBER -> true;
            case REACHED, REFUSED, CALL_BACK, COMPLETED -> false;
        };
    }
}
