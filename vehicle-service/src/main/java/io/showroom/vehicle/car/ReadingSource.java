package io.showroom.vehicle.car;

import io.showroom.contracts.value.Labelled;

/** Where an odometer reading came from. */
public enum ReadingSource implements Labelled {
    REGISTRATION("Registration", "登记"),
    DELIVERY("Delivery", "交车"),
    WORK_ORDER("Work order", "维修工单"),
    STATED("Stated", "客户告知");

    private final String en;
    private final String zh;

    ReadingSource(String en, String zh) {
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
