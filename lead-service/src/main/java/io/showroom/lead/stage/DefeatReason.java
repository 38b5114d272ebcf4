package io.showroom.lead.stage;

import io.showroom.contracts.value.Labelled;

/** Why a customer bought elsewhere or not at all. */
public enum DefeatReason implements Labelled {
    PRICE("price", "价格"),
    BOUGHT_COMPETITOR("chose another brand", "选择其他品牌"),
    BOUGHT_OTHER_DEALER("chose another dealer of the brand", "选择同品牌其他经销商"),
    DELIVERY_TIME("delivery takes too long", "交车时间"),
    FINANCE_REFUSED("finance was refused", "贷款未批"),
    PRODUCT("the car does not fit", "产品不合"),
    SERVICE("dissatisfied with us", "服务不满"),
    PLAN_DROPPED("no longer buys", "放弃购车"),
    NOT_REACHABLE("cannot be reached any more", "无法联系"),
    OTHER("other", "其他");

    private final String en;
    private final String zh;

    DefeatReason(String en, String zh) {
        this.en = en;
        this.zh = zh;
    }

    /** Whether it says that somebody else was chosen, who is then to be named. */
    public boolean namesCompetitor() {
        return this == BOUGHT_COMPETITOR || this == BOUGHT_OTHER_DEALER;
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
