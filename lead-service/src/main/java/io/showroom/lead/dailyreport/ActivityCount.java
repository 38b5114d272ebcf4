package io.showroom.lead.dailyreport;

import io.showroom.contracts.value.Labelled;

/** The 13 counts of the daily activity report (日常活动状况统计表; handbook, section 3). */
public enum ActivityCount implements Labelled {
    CALLS("Calls by sales staff", "销售人员电话"),
    DM_SENT("DM sent", "DM 寄发"),
    DH_SENT("DH sent (hand-delivered)", "DH 派发"),
    CUSTOMER_VISITS("Customer visits", "客户拜访"),
    RADIO_ADS("Radio ads", "电台广告"),
    PRESS_ADS("Press ads", "报纸广告"),
    SMS_ADS("SMS ads", "短信广告"),
    OTHER_ADS("Other ads", "其他广告"),
    MOBILE_SHOWS("Mobile shows", "移动车展"),
    WALK_IN_GROUPS("Walk-in groups", "来店组数"),
    TEST_DRIVE_GROUPS("Test-drive groups", "试驾组数"),
    NEW_A_CARDS("New A cards", "新增 A 卡"),
    NEGOTIATIONS("Negotiations", "商谈");

    private final String en;
    private final String zh;

    ActivityCount(String en, String zh) {
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
