package io.showroom.followup.survey;

import io.showroom.contracts.value.Labelled;

/** One thing a customer scores beside the overall impression (handbook, section 4, Return visits). */
public enum Factor implements Labelled {
    RECEPTION("Reception", "接待"),
    CONSULTANT("Consultant", "销售顾问"),
    TEST_DRIVE("Test drive", "试乘试驾"),
    PRICE_CLARITY("Price clarity", "价格透明"),
    DELIVERY("Delivery", "交车"),
    BOOKING("Booking", "预约"),
    REPAIR_QUALITY("Quality of repair", "维修质量"),
    TIME_KEPT("Time kept", "按时交车");

    private final String en;
    private final String zh;

    Factor(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Whether a survey about this asks for it. */
    public boolean belongsTo(SurveySubject about) {
        return switch (this) {
            case RECEPTION, PRICE_CLARITY -> true;
            case CONSULTANT, TEST_DRIVE, DELIVERY -> about == SurveySubject.DELIVERY;
            case BOOKING, REPAIR_QUALITY, TIME_KEPT -> about == SurveySubject.SERVICE;
        };
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
