package io.showroom.customer.profile;

import io.showroom.contracts.value.Labelled;

/** A person's gender as stated. */
public enum Gender implements Labelled {
    FEMALE("Female", "女"),
    MALE("Male", "男"),
    OTHER("Other", "其他");

    private final String en;
    private final String zh;

    Gender(String en, String zh) {
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
