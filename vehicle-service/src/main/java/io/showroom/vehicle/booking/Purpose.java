package io.showroom.vehicle.booking;

import io.showroom.contracts.value.Labelled;

/** What a car is booked in for. */
public enum Purpose implements Labelled {
    MAINTENANCE("Maintenance", "保养"),
    REPAIR("Repair", "维修"),
    ACCIDENT("Accident repair", "事故维修"),
    RECALL("Recall", "召回"),
    INSPECTION("Inspection", "年检"),
    OTHER("Other", "其他");

    private final String en;
    private final String zh;

    Purpose(String en, String zh) {
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
