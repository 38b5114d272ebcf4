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
    ORDER_CANCELLED("Order cancelled", "订单取消"),
    RECEIPT("Receipt", "回款"),
    DELIVERY("Delivery", "交车"),
    DEFEAT("Chose another make", "战败"),
    CAR_OWNED("Became owner of a car", "成为车主"),
    BOOKING("Booking", "预约"),
    BOOKING_CANCELLED("Booking cancelled", "预约取消"),
    BOOKING_MISSED("Booking missed", "预约未到"),
    WORK_ORDER_OPENED("Car received for service", "进厂"),
    WORK_ORDER_CLOSED("Service done", "维修完成"),
    WORK_ORDER_CANCELLED("Service cancelled", "维修取消"),
    FOLLOW_UP("Follow-up", "跟进"),
    RETURN_VISIT("Return visit", "回访"),
    SURVEY("Survey", "满意度调查");

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
