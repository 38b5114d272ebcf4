package io.showroom.lead.bulk;

import io.showroom.contracts.value.Labelled;
import io.showroom.platform.text.SearchText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a column of a file may hold, with the names that people give it. */
public enum ImportField implements Labelled {
    NAME("name", "姓名", "customer", "customer name", "full name", "contact", "客户姓名", "客户名称", "联系人", "客户"),
    PHONE(
            "phone",
            "电话",
            "mobile",
            "mobile phone",
            "telephone",
            "tel",
            "cell",
            "phone number",
            "手机",
            "手机号",
            "手机号码",
            "联系电话",
            "电话号码",
            "联系方式"),
    PHONE_2("second phone", "备用电话", "phone 2", "other phone", "电话2", "手机2", "固定电话", "座机"),
    EMAIL("e-mail", "邮箱", "email", "mail", "e-mail address", "电子邮箱", "电子邮件"),
    KIND("kind of customer", "客户类型", "kind", "type", "customer type", "客户性质"),
    ORGANISATION("organisation", "单位", "company", "firm", "organization", "公司", "单位名称", "公司名称"),
    LANGUAGE("language", "语言"),
    STORE("store", "门店", "dealer", "store id", "经销商", "店名", "门店名称"),
    SOURCE("source", "来源", "lead source", "客户来源", "线索来源", "渠道"),
    SOURCE_DETAIL("source detail", "来源说明", "来源备注", "情报来源"),
    CAMPAIGN("campaign", "活动", "活动名称", "促销活动"),
    REFERRED_BY("referred by", "推介客户", "referrer", "推荐人", "推介人"),
    BRAND("brand", "品牌", "make"),
    MODEL("model", "车型", "car model", "意向车型", "拟购车型"),
    TRIM("trim", "配置", "版本", "车款"),
    COLOUR("colour", "颜色", "color", "车身颜色", "意向颜色"),
    TRADE_IN("trade-in", "置换车辆", "old car", "旧车", "现有车辆"),
    PURCHASE_HORIZON("purchase time", "购车时间", "buys within", "purchase horizon", "timeframe", "预计购车时间", "拟购时间", "意向时间"),
    REQUESTED_AT(
            "asked at",
            "登记时间",
            "date",
            "requested at",
            "created",
            "created at",
            "enquiry date",
            "留资时间",
            "日期",
            "登记日期",
            "创建时间"),
    CONSULTANT("consultant", "销售顾问", "salesperson", "owner", "sales consultant", "顾问", "业务员", "销售"),
    NOTE("note", "备注", "notes", "comment", "comments", "remark", "remarks", "说明", "留言"),
    EXTERNAL_SOURCE("external system", "外部系统", "system", "external source", "来源系统"),
    EXTERNAL_ID("external id", "外部编号", "id", "lead id", "编号", "线索编号", "客户编号");

    private static final Map<String, ImportField> BY_HEADER = new HashMap<>();

    static {
        for (ImportField field : values()) {
            field.headers().map(ImportField::folded).forEach(name -> BY_HEADER.put(name, field));
        }
    }

    private final String en;
    private final String zh;
    private final List<String> others;

    ImportField(String en, String zh, String... others) {
        this.en = en;
        this.zh = zh;
        this.others = List.of(others);
    }

    @Override
    public String en() {
        return en;
    }

    @Override
    public String zh() {
        return zh;
    }

    /** Every name by which a column is known to hold it. */
    public List<String> names() {
        return headers().toList();
    }

    private Stream<String> headers() {
        return Stream.concat(Stream.of(name(), en, zh), others.stream());
    }

    /** The field that a column of this name holds, or null. */
    public static ImportField of(String header) {
        return BY_HEADER.get(folded(header));
    }

    /** The field of this code, or null. */
    public static ImportField coded(String code) {
        return Arrays.stream(values())
                .filter(field -> field.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    /** Whether a customer can be reached by it. */
    boolean reaches() {
        return this == PHONE || this == PHONE_2 || this == EMAIL;
    }

    private static String folded(String header) {
        return SearchText.fold(header).replaceAll("[\\s\\p{Punct}（）：＊]+", "");
    }
}
