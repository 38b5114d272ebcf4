package io.showroom.followup.task;

import io.showroom.contracts.value.Labelled;

/** Why a task exists: which rule, or person, asked for it. */
public enum TaskReason implements Labelled {
    CADENCE("Contact rhythm of the lead", "意向客户跟踪"),
    DELIVERY("Car delivered", "交车回访"),
    SERVICE_VISIT("Service visit ended", "维修回访"),
    MAINTENANCE_DUE("Maintenance due", "保养到期"),
    CALL_BACK("Customer asked to be called back", "约定回电"),
    WRONG_NUMBER("Wrong phone number", "号码有误"),
    MANUAL("Made by hand", "人工创建");

    private final String en;
    private final String zh;

    TaskReason(String en, String zh) {
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
