package io.showroom.customer.ledger;

import io.showroom.contracts.value.Labelled;

/** A way to reach a customer that needs their consent (handbook, section 2, Consent). */
public enum Channel implements Labelled {
    CALL("Call", "电话"),
    SMS("Text message", "短信"),
    MMS("Multimedia message", "彩信"),
    EMAIL("E-mail", "电子邮件"),
    DIRECT_MAIL("Letter", "直邮"),
    APP_PUSH("Push message of the app", "应用推送");

    private final String en;
    private final String zh;

    Channel(String en, String zh) {
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
