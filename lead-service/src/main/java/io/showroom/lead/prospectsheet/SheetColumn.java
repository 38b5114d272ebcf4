package io.showroom.lead.prospectsheet;

import io.showroom.contracts.value.Labelled;
import io.showroom.lead.enquiry.LeadEmail;
import io.showroom.lead.enquiry.LeadPhone;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.Pending;
import io.showroom.platform.privacy.Masking;
import java.util.function.Function;

/**
 * What the prospect sheet says of each card, in the order of its columns. Phones and e-mails are masked as everywhere, and no
 * price is in it.
 */
public enum SheetColumn implements Labelled {
    NAME("name", "姓名", lead -> lead.prospect().shownAs()),
    KIND("kind of customer", "客户类型", lead -> lead.prospect().kind()),
    ORGANISATION("organisation", "单位", lead -> lead.prospect().organisation()),
    PHONE("phone", "电话", SheetColumn::phone),
    EMAIL("e-mail", "邮箱", SheetColumn::email),
    REGION("region", "区域", lead -> lead.prospect().region()),
    SOURCE("source", "来源", lead -> lead.origin().source()),
    CAMPAIGN("campaign", "促销活动", lead -> lead.origin().campaign()),
    BRAND("brand wanted", "意向品牌", lead -> lead.wish().brand()),
    MODEL("model wanted", "意向车型", lead -> lead.wish().model()),
    TRIM("trim wanted", "意向配置", lead -> lead.wish().trim()),
    COLOUR("colour wanted", "意向颜色", lead -> lead.wish().colour()),
    TRADE_IN("car given in exchange", "置换车辆", lead -> lead.wish().tradeIn()),
    LEVEL("intent level", "意向级别", lead -> lead.intent().level().name()),
    PURCHASE_TIME("purchase time", "购车时间", lead -> lead.wish().horizon()),
    STAGE("stage", "阶段", lead -> lead.progress().stage()),
    WAITS_FOR_MANAGER("waits for a manager", "待审核", SheetColumn::waiting),
    SINCE("on the card since", "建卡时间", Lead::cardSince),
    FIRST_CONTACT("first contact", "首次联系", lead -> lead.contacts().first()),
    LAST_CONTACT("last contact", "最近联系", lead -> lead.contacts().last()),
    CONTACTS("contacts", "联系次数", lead -> lead.contacts().count()),
    CONFIRM_LEVEL_BY("confirm the level by", "级别确认期限", Lead::levelDueAt),
    TO_POOL_AT("goes to the pool", "退回公海时间", lead -> lead.assignment().returnsAt()),
    STORE("store", "门店", Lead::store),
    LEAD("lead id", "线索编号", Lead::id);

    private final String en;
    private final String zh;
    private final Function<Lead, Object> value;

    SheetColumn(String en, String zh, Function<Lead, Object> value) {
        this.en = en;
        this.zh = zh;
        this.value = value;
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** A text, a number, a moment, something with labels, or null. */
    public Object of(Lead lead) {
        return value.apply(lead);
    }

    private static String phone(Lead lead) {
        return lead.prospect().phones().stream()
                .map(LeadPhone::e164)
                .map(Masking::phone)
                .findFirst()
                .orElse(null);
    }

    private static String email(Lead lead) {
        return lead.prospect().emails().stream()
                .map(LeadEmail::address)
                .map(Masking::email)
                .findFirst()
                .orElse(null);
    }

    private static Pending waiting(Lead lead) {
        return lead.pending().stream().findFirst().orElse(null);
    }
}
