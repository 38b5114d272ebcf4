package io.showroom.local.demo.month.report;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** The cards by level and model, and whose cards were checked by two this month. */
final class CardReport implements Report {

    @Override
    public void print(Reader reader) {
        reader.title("Cards 客户卡  GET /api/v1/card-counts, /api/v1/card-checks");
        for (String by : List.of("LEVEL", "MODEL")) {
            JsonNode counts = reader.get("/api/v1/card-counts?by=" + by);
            Table table = new Table(by.toLowerCase(Locale.ROOT), "A open", "B ordered", "C owners");
            counts.path("rows").forEach(row -> row(table, row.path("value").asString(Shown.NONE), row));
            row(table, "all", counts.path("total"));
            reader.print(table);
        }
        Table checks = new Table("checked by two", "state", "checked", "unchecked");
        reader.ofMonth("/api/v1/card-checks")
                .path("items")
                .forEach(check -> checks.row(
                        check.path("consultant").asString(),
                        check.path("state").asString(),
                        Shown.count(check.path("checked")),
                        Shown.count(check.path("unchecked"))));
        reader.print(checks);
        reader.line(
                "not signed for: %d consultants",
                reader.ofMonth("/api/v1/missing-card-checks").size());
    }

    private static void row(Table table, String name, JsonNode row) {
        table.row(name, Shown.count(row.path("a")), Shown.count(row.path("b")), Shown.count(row.path("c")));
    }
}
