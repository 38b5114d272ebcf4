package io.showroom.lead.lead;

import io.showroom.contracts.value.Labelled;
import io.showroom.lead.stage.Stage;

/** How a contact was made. */
public enum ContactChannel implements Labelled {
    CALL("call", "电话"),
    VISIT("visit at the customer's", "上门拜访"),
    WALK_IN("customer came to the store", "客户到店"),
    TEST_DRIVE("test drive", "试乘试驾"),
    SMS("text message", "短信"),
    EMAIL("e-mail", "邮件"),
    TALK("negotiation", "商谈"),
    INBOUND_CALL("customer called", "客户来电");

    private final String en;
    private final String zh;

    ContactChannel(String en, String zh) {
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

    /** The stage a contact of this kind shows the lead to have reached, when the customer took part. */
    public Stage reaches() {
        return switch (this) {
            case CALL, SMS, EMAIL, INBOUND_CALL, VISIT -> Stage.CONTACTED;
            case WALK_IN -> Stage.VISITED;
            case TEST_DRIVE -> Stage.TEST_DRIVE;
            case TALK -> Stage.NEGOTIATION;
        };
    }

    /** Channels in which the customer takes part by nature. */
    public boolean customerAlwaysTakesPart() {
        return switch (this) {
            case WALK_IN, TEST_DRIVE, TALK, INBOUND_CALL -> true;
            case CALL, VISIT, SMS, EMAIL -> false;
        };
    }
}
