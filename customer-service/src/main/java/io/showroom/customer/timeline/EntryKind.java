package io.showroom.customer.timeline;

import io.showroom.contracts.value.Labelled;

/** What kind of thing happened between a customer and us. */
public enum EntryKind implements Labelled {
    ENQUIRY("Enquiry", "咨询"),
    CONTACT("Contact", "联系"),
    LEVEL_CHANGED("Intent level changed", "意向级别变更"),
    TEST_DRIVE("Test drive", "试乘试驾"),
    QUOTATION("Quotation", "报价"),
    ORDER("Order", "订单"),
    RECEIPT("Receipt", "回款"),
    DELIVERY("Delivery", "交车"),
    DEFEAT("Chose another make", "战败"),
    CAR_OWNED("Became owner of a car", "成为车主"),
    BOOKING("Booking", "预约"),
    WORK_ORDER_OPENED("Car received for service", "进厂"),
    WORK_ORDER_CLOSED("Service done", "维修完成"),
    FOLLOW_UP("Follow-up", "跟进"),
    RETURN_VISIT("Return visit", "回访"),
    SURVEY("Survey", "满意度调查"),
    MERGED("Records merged", "档案合并");

    private final String en;
    private final String zh;

    EntryKind(String en, String zh) {
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
