package io.showroom.lead.enquiry;

import io.showroom.contracts.value.Labelled;

/** What has to be told with a source, or the source says little. */
public enum SourceNeed implements Labelled {
    NOTHING(null, "nothing more", "无需补充"),
    CAMPAIGN("campaign", "the campaign or show", "活动或车展名称"),
    REFERRER("referredBy", "who referred: the customer, or a name", "推介人：客户或姓名"),
    OLD_CAR("tradeIn", "the car to be replaced", "被置换车辆"),
    STAFF("sourceDetail", "who in the house gave the hint", "提供情报的同事"),
    FIRM("sourceDetail", "the firm that gave the hint", "提供情报的商家"),
    TARGET("sourceDetail", "the industry or profession chosen", "选定的行业或职业"),
    AREA("sourceDetail", "the area", "区域名称");

    private final String field;
    private final String en;
    private final String zh;

    SourceNeed(String field, String en, String zh) {
        this.field = field;
        this.en = en;
        this.zh = zh;
    }

    /** The field of an enquiry that tells it; null when nothing is needed. */
    public String field() {
        return field;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** Whether it was told, given the values of an enquiry. */
    boolean met(String campaign, String referredBy, String tradeIn, String detail) {
        return switch (this) {
            case NOTHING -> true;
            case CAMPAIGN -> campaign != null;
            case REFERRER -> referredBy != null || detail != null;
            case OLD_CAR -> tradeIn != null;
            case STAFF, FIRM, TARGET, AREA -> detail != null;
        };
    }
}
