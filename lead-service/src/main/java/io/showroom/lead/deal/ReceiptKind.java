package io.showroom.lead.deal;

import io.showroom.contracts.value.Labelled;

/** Which way the money of a receipt went, and for what. */
public enum ReceiptKind implements Labelled {
    DEPOSIT("deposit", "订金"),
    PAYMENT("payment", "回款"),
    TRADE_IN("used car taken in payment", "旧车抵款"),
    REFUND("refund", "退款");

    private final String en;
    private final String zh;

    ReceiptKind(String en, String zh) {
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
