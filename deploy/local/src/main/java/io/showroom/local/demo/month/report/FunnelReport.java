package io.showroom.local.demo.month.report;

import tools.jackson.databind.JsonNode;

/** How many reached each stage, what share, how long it took, and where they stopped. */
final class FunnelReport implements Report {

    @Override
    public void print(Reader reader) {
        JsonNode funnel = reader.ofDays("/api/v1/funnel");
        reader.title("Funnel 漏斗  GET /api/v1/funnel");
        Table table =
                new Table("stage", "reached", "of all", "of previous", "days median / p90", "lost here", "open here");
        for (JsonNode stage : funnel.path("stages")) {
            table.row(
                    stage.path("stage").asString(),
                    Shown.count(stage.path("reached")),
                    Shown.percent(stage.path("conversion")),
                    Shown.percent(stage.path("fromPrevious")),
                    Shown.days(stage.path("days")),
                    Shown.count(stage.path("stoppedLost")),
                    Shown.count(stage.path("stoppedOpen")));
        }
        reader.print(table);
        for (JsonNode stage : funnel.path("stages")) {
            double share = stage.path("conversion").asDouble(0);
            reader.line("%-12s %s", stage.path("stage").asString(), Shown.bar(share));
        }
        reader.line(
                "%s open, %s defeated, %s invalid",
                Shown.count(funnel.path("open")),
                Shown.count(funnel.path("defeated")),
                Shown.count(funnel.path("invalid")));
    }
}
