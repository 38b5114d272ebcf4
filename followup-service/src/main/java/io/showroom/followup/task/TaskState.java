package io.showroom.followup.task;

import io.showroom.contracts.value.Labelled;

/** Where a task stands. Only an open one can still change. */
public enum TaskState implements Labelled {
    OPEN("Open", "待办"),
    DONE("Done", "已完成"),
    CANCELLED("Cancelled", "已取消"),
    EXPIRED("Expired", "已过期");

    private final String en;
    private final String zh;

    TaskState(String en, String zh) {
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
