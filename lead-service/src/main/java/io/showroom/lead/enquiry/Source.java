package io.showroom.lead.enquiry;

import io.showroom.contracts.value.Labelled;

/** Where a lead comes from (handbook, section 3, sources). */
public enum Source implements Labelled {
    WALK_IN("walked in", "来店"),
    CALL_IN("called", "来电"),
    WEB("web", "网络"),
    AUTO_SHOW("auto show", "车展"),
    REFERRAL("referral", "推介"),
    REPLACEMENT("replaces a car bought here", "自销置换"),
    ADDITIONAL("a further car", "增购"),
    SERVICE_STATION("service station", "服务站"),
    VIP_INTEL("hint from a VIP", "VIP情报"),
    STAFF_INTEL("hint from staff", "内部情报"),
    USED_CAR_DEALER("used-car dealer", "二手车行"),
    REPAIR_SHOP("repair shop", "修理厂"),
    TARGETED("chosen by industry or profession", "特定筛选"),
    AREA("area drive", "区域攻击"),
    CAMPAIGN("campaign", "促销活动"),
    PEER("from a peer", "同业");

    private final String en;
    private final String zh;

    Source(String en, String zh) {
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

    /** What an enquiry from there has to tell; walk-ins and call-ins tell it to the reception register. */
    public SourceNeed needs() {
        return switch (this) {
            case WALK_IN, CALL_IN, WEB, ADDITIONAL -> SourceNeed.NOTHING;
            case AUTO_SHOW, CAMPAIGN -> SourceNeed.CAMPAIGN;
            case REFERRAL, VIP_INTEL -> SourceNeed.REFERRER;
            case REPLACEMENT -> SourceNeed.OLD_CAR;
            case SERVICE_STATION, STAFF_INTEL -> SourceNeed.STAFF;
            case USED_CAR_DEALER, REPAIR_SHOP, PEER -> SourceNeed.FIRM;
            case TARGETED -> SourceNeed.TARGET;
            case AREA -> SourceNeed.AREA;
        };
    }

    /** Whether an enquiry from there tells what it has to. */
    public boolean toldEnough(String campaign, String referredBy, String tradeIn, String detail) {
        return needs().met(campaign, referredBy, tradeIn, detail);
    }
}
