package io.showroom.local.demo.month.report;

import tools.jackson.databind.JsonNode;

/** The orders that the open leads of each level let expect, by what such leads came to before. */
final class ForecastReport implements Report {

    @Override
    public void print(Reader reader) {
        JsonNode forecast = reader.ofDays("/api/v1/funnel/forecast");
        reader.title("Forecast by level 预测  GET /api/v1/funnel/forecast");
        Table table = new Table("level", "open", "won", "lost", "rate", "from", "expected");
        for (JsonNode level : forecast.path("levels")) {
            table.row(
                    level.path("level").asString(),
                    Shown.count(level.path("open")),
                    Shown.count(level.path("won")),
                    Shown.count(level.path("lost")),
                    Shown.percent(level.path("rate")),
                    level.path("rateKind").asString(),
                    Shown.number(level.path("expected")));
        }
        reader.print(table);
        reader.line(
                "%s orders to be expected; %s more are ordered and await delivery",
                Shown.number(forecast.path("expected")), Shown.count(forecast.path("ordered")));
    }
}
