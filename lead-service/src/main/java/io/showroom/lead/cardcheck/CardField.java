package io.showroom.lead.cardcheck;

import io.showroom.contracts.value.Labelled;

/** What stands on a card and is looked at when it is checked. */
public enum CardField implements Labelled {
    CARD("card", "卡类"),
    LEVEL("intent level", "意向级别"),
    STAGE("stage", "阶段"),
    GIVING_UP("proposed to be given up", "拟战败"),
    PURCHASE_TIME("purchase time", "购车时间"),
    BRAND("brand wanted", "意向品牌"),
    MODEL("model wanted", "意向车型"),
    TRIM("trim wanted", "意向配置"),
    COLOUR("colour wanted", "意向颜色"),
    TRADE_IN("car given in exchange", "置换车辆"),
    KIND("person or organisation", "个人或单位"),
    REGION("customer's region", "客户区域");

    private final String en;
    private final String zh;

    CardField(String en, String zh) {
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
