package io.showroom.lead.cardcheck;

import io.showroom.contracts.value.Labelled;

/** What has become of a check of cards. */
public enum CheckState implements Labelled {
    OPEN("being checked", "核对中"),
    SIGNED("signed by both", "双方已签"),
    LAPSED("not signed in time", "逾期未签");

    private final String en;
    private final String zh;

    CheckState(String en, String zh) {
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
