package io.showroom.local.demo.month.report;

import tools.jackson.databind.JsonNode;

/** How many new leads the wanted deals take a week, and what is missing. */
final class ReplenishmentReport implements Report {

    private static final int DEALS = 60;

    @Override
    public void print(Reader reader) {
        JsonNode answer = reader.get("/api/v1/funnel/replenishment?deals=" + DEALS);
        reader.title("Replenishment 补充  GET /api/v1/funnel/replenishment");
        reader.line(
                "%s orders of %s leads: close rate %s (%s). %d deals a week take %s new leads a week.",
                Shown.count(answer.path("orders")),
                Shown.count(answer.path("leads")),
                Shown.percent(answer.at("/rate/value")),
                answer.at("/rate/kind").asString(),
                DEALS,
                Shown.number(answer.path("neededAWeek")));
        JsonNode week = answer.path("lastSevenDays");
        reader.line(
                "The last seven days brought %s, %s too few; %s deals are at risk.%s",
                Shown.count(week.path("received")),
                Shown.number(week.path("shortfall")),
                Shown.number(week.path("dealsAtRisk")),
                answer.path("warning").asBoolean(false) ? "  ⚠" : "");
    }
}
