package io.showroom.lead.deal;

import io.showroom.contracts.value.Labelled;

/** What a customer rates after a test drive, each from 1 to 10 [ours]. */
public enum DriveFactor implements Labelled {
    OVERALL("overall", "总体"),
    LOOKS("looks", "外观"),
    SPACE("space and comfort", "空间舒适"),
    POWER("power", "动力"),
    HANDLING("handling", "操控"),
    QUIET("quietness", "静谧"),
    TECHNOLOGY("technology", "科技配置");

    private final String en;
    private final String zh;

    DriveFactor(String en, String zh) {
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
