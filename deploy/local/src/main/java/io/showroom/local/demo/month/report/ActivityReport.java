package io.showroom.local.demo.month.report;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The daily activity of the month against its targets, and whose reports are missing or late. */
final class ActivityReport implements Report {

    private static final int A_DAY_THAT_MISSES_ONE = 12;

    @Override
    public void print(Reader reader) {
        JsonNode month = reader.get("/api/v1/monthly-reports/" + reader.month().month() + "?");
        reader.title("Daily activity 日常活动  GET /api/v1/monthly-reports/"
                + reader.month().month());
        Table table = new Table("activity", "stated", "target", "reached");
        month.path("lines")
                .valueStream()
                .filter(ActivityReport::tells)
                .forEach(line -> table.row(
                        line.path("en").asString(),
                        Shown.number(line.path("sum")),
                        Shown.number(line.path("target")),
                        line.path("percent").isNumber() ? line.path("percent").asString() + " %" : Shown.NONE));
        reader.print(table);
        reader.line(
                "%s days recognised; late and not recognised: %s; never reported: %s",
                Shown.number(month.path("recognisedDays")),
                listed(month.path("notRecognised")),
                listed(month.path("missing")));
        missing(reader, "today", "?");
        String day = reader.month().month().atDay(A_DAY_THAT_MISSES_ONE).toString();
        missing(reader, "on " + day, "?day=" + day);
    }

    private static void missing(Reader reader, String when, String query) {
        JsonNode missing = reader.get("/api/v1/missing-daily-reports" + query);
        String names = missing.valueStream()
                .map(one -> one.path("name").asString("the store"))
                .collect(Collectors.joining(", "));
        reader.line("missing %s: %s", when, names.isEmpty() ? "nobody" : names);
    }

    private static boolean tells(JsonNode line) {
        return line.path("sum").asLong(0) > 0 || line.path("target").asLong(0) > 0;
    }

    private static String listed(JsonNode days) {
        String text = days.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "));
        return text.isEmpty() ? "none" : text;
    }
}
