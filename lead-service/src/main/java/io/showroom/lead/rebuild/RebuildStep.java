package io.showroom.lead.rebuild;

import io.showroom.contracts.value.Labelled;

/** What a rebuild does, one after the other. */
public enum RebuildStep implements Labelled {
    BEGIN("begins a new set of counts", "新建计数"),
    LEADS("looks at the leads", "读取线索"),
    FOLLOWUPS("takes over contacts and surveys", "接管联系与调查"),
    COUNT("counts what was found", "汇总计数"),
    CHANGES("catches up with what changed meanwhile", "补记期间的变动"),
    SWITCH("puts the new counts in the place of the old", "启用新计数"),
    CLEAN("deletes the old counts", "清除旧计数");

    private final String en;
    private final String zh;

    RebuildStep(String en, String zh) {
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
