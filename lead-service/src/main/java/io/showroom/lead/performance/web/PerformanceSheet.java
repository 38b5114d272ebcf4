package io.showroom.lead.performance.web;

import io.showroom.lead.performance.Performance;
import io.showroom.lead.report.web.Csv;
import java.util.List;
import java.util.Locale;

/** Months beside their targets as a table. */
final class PerformanceSheet {
    private static final String[] COLUMNS = {
        "month|月份",
        "store|门店",
        "consultant|销售顾问",
        "name|姓名",
        "sales|交车",
        "sales target|交车目标",
        "orders|订单",
        "orders target|订单目标",
        "contacts due|应联系",
        "contacts made|已联系",
        "compliance|联系达成率",
        "compliance target|联系达成目标",
        "leads|线索",
        "conversion|转化率",
        "conversion target|转化率目标",
        "median days to order|下单天数中位数",
        "days target|下单天数目标",
        "median seconds to answer|响应秒数中位数",
        "seconds target|响应秒数目标"
    };

    private PerformanceSheet() {}

    static Csv of(List<Performance> rows, Locale reader) {
        Csv csv = new Csv(Csv.columns(reader, COLUMNS));
        rows.forEach(row -> csv.line(
                row.month(),
                row.store(),
                row.owner(),
                row.name(),
                row.sales().actual().count(),
                row.sales().target(),
                row.orders().actual().count(),
                row.orders().target(),
                row.contacts().due(),
                row.contacts().made(),
                row.contacts().compliance(),
                row.contacts().target(),
                row.conversion().leads().count(),
                row.conversion().rate(),
                row.conversion().target(),
                row.cycle().days().median(),
                row.cycle().target(),
                row.response().seconds().median(),
                row.response().target()));
        return csv;
    }
}
