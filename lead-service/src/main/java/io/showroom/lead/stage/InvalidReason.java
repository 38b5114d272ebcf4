package io.showroom.lead.stage;

import io.showroom.contracts.value.Labelled;

/** Why a lead never was one. */
public enum InvalidReason implements Labelled {
    WRONG_NUMBER("nobody of that name can be reached there", "号码错误"),
    SPAM("not a real enquiry", "虚假信息"),
    TEST("a test", "测试"),
    NO_INTEREST("never asked", "并无意向"),
    OUT_OF_AREA("cannot be served", "超出区域"),
    OTHER("other", "其他");

    private final String en;
    private final String zh;

    InvalidReason(String en, String zh) {
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
