package io.showroom.followup.task;

import io.showroom.contracts.value.Labelled;

/** Who has to see to a task: its owner, and once overdue the store's manager, then the group (handbook, section 4). */
public enum EscalationLevel implements Labelled {
    OWNER("Owner", "负责人"),
    STORE_MANAGER("Store manager", "店总"),
    GROUP("Group", "集团");

    private final String en;
    private final String zh;

    EscalationLevel(String en, String zh) {
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
