package io.showroom.lead.reception;

import io.showroom.contracts.value.Labelled;

/** What came of a visit or a call. */
public enum VisitResult implements Labelled {
    CONTACT_LEFT("left a phone", "留档"),
    TEST_DRIVEN("drove a car", "已试驾"),
    QUOTED("got an offer", "已报价"),
    ORDERED("ordered", "已订车"),
    WILL_COME_BACK("agreed to come again", "约定再来"),
    NO_INTEREST("no interest", "无意向"),
    HELPED("was helped", "已处理"),
    OTHER("other", "其他");

    private final String en;
    private final String zh;

    VisitResult(String en, String zh) {
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
