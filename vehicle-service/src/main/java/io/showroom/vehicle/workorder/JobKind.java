package io.showroom.vehicle.workorder;

import io.showroom.contracts.value.Labelled;

/** Why a job is done. */
public enum JobKind implements Labelled {
    MAINTENANCE("Maintenance", "保养"),
    REPAIR("Repair", "一般维修"),
    ACCIDENT("Accident repair", "事故维修"),
    WARRANTY("Warranty", "质保维修"),
    RECALL("Recall", "召回"),
    INSPECTION("Inspection", "检测");

    private final String en;
    private final String zh;

    JobKind(String en, String zh) {
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
