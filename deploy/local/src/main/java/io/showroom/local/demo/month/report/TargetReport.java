package io.showroom.local.demo.month.report;

import tools.jackson.databind.JsonNode;

/** The store and its consultants against their targets. */
final class TargetReport implements Report {

    @Override
    public void print(Reader reader) {
        reader.title("Targets and reached 目标  GET /api/v1/performance");
        Table table = new Table(
                "who",
                "orders",
                "target",
                "delivered",
                "target",
                "conversion",
                "contacts made",
                "days to order",
                "answer");
        row(table, "the store", reader.ofMonth("/api/v1/performance"));
        reader.ofMonth("/api/v1/performance/consultants")
                .forEach(one ->
                        row(table, one.path("name").asString(one.path("owner").asString()), one));
        reader.print(table);
    }

    private static void row(Table table, String name, JsonNode one) {
        table.row(
                name,
                Shown.count(one.at("/orders/actual")),
                Shown.number(one.at("/orders/target")),
                Shown.count(one.at("/sales/actual")),
                Shown.number(one.at("/sales/target")),
                Shown.percent(one.at("/conversion/rate")),
                Shown.percent(one.at("/contacts/compliance")),
                Shown.days(one.at("/cycle/days")),
                Shown.time(one.at("/response/seconds/median")));
    }
}
