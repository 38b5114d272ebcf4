package io.showroom.lead.deal;

import io.showroom.contracts.value.Labelled;

/** What became of one car of an order. */
public enum CarState implements Labelled {
    ORDERED("awaiting delivery", "待交车"),
    DELIVERED("delivered", "已交车"),
    CANCELLED("cancelled", "已取消");

    private final String en;
    private final String zh;

    CarState(String en, String zh) {
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
