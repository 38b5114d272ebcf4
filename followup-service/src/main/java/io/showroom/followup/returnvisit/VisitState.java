package io.showroom.followup.returnvisit;

import io.showroom.contracts.value.Labelled;

/** Where a return visit stands. */
public enum VisitState implements Labelled {
    OPEN("To be made", "待回访"),
    MADE("Made", "已回访"),
    REFUSED("Refused by the customer", "客户拒绝"),
    NOT_REACHED("Not reached", "未能联系上"),
    DROPPED("Not made", "未回访");

    private final String en;
    private final String zh;

    VisitState(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Whether the customer was asked: who refuses was asked too. */
    public boolean isMade() {
        return switch (this) {
            case MADE, REFUSED -> true;
            case OPEN, NOT_REACHED, DROPPED -> false;
        };
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
