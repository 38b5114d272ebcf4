package io.showroom.vehicle.line;

import io.showroom.contracts.value.Labelled;

/** What can happen in a car's life. */
public enum LineKind implements Labelled {
    REGISTERED("Registered", "登记"),
    OWNER("Owner", "车主"),
    MILEAGE("Mileage", "里程"),
    BOOKED("Booked", "预约"),
    BOOKING_CANCELLED("Booking cancelled", "取消预约"),
    BOOKING_MISSED("Booking missed", "失约"),
    RECEIVED("Received in the workshop", "接车"),
    WORK_DONE("Work done", "完工结算"),
    WORK_CANCELLED("Left without work", "取消维修"),
    MAINTENANCE_DUE("Next maintenance known", "下次保养");

    private final String en;
    private final String zh;

    LineKind(String en, String zh) {
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
