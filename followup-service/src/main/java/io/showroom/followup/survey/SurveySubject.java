package io.showroom.followup.survey;

import io.showroom.contracts.value.Labelled;

/** What a survey asks about, and so which factors it has (handbook, section 4, Return visits). */
public enum SurveySubject implements Labelled {
    DELIVERY("Delivery", "交车"),
    SERVICE("Service", "维修服务");

    private final String en;
    private final String zh;

    SurveySubject(String en, String zh) {
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
