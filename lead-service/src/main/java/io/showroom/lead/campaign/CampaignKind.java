package io.showroom.lead.campaign;

import io.showroom.contracts.value.Labelled;

/** What kind of marketing activity it is. */
public enum CampaignKind implements Labelled {
    AUTO_SHOW("auto show", "车展"),
    MOBILE_SHOW("mobile show", "移动车展"),
    STORE_EVENT("event at the store", "店内活动"),
    TEST_DRIVE_EVENT("test-drive event", "试驾活动"),
    PROMOTION("sales promotion", "促销"),
    ADVERTISING("radio, press and outdoor advertising", "广告投放"),
    ONLINE("online advertising", "线上推广"),
    MESSAGES("messages, calls and letters to a segment", "短信、电话与直邮"),
    REFERRAL_DRIVE("referral drive among owners", "老客户转介绍活动"),
    MEMBER_EVENT("event for members", "会员活动"),
    PARTNERSHIP("together with a partner", "异业合作"),
    OTHER("other", "其他");

    private final String en;
    private final String zh;

    CampaignKind(String en, String zh) {
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
