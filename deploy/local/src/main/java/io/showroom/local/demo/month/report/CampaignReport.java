package io.showroom.local.demo.month.report;

import tools.jackson.databind.JsonNode;

/** The campaigns side by side: what they cost and what came of them. */
final class CampaignReport implements Report {

    @Override
    public void print(Reader reader) {
        JsonNode effects = reader.ofDays("/api/v1/campaign-effects?limit=50").path("items");
        reader.title("Campaigns 促销活动  GET /api/v1/campaign-effects");
        Table table = new Table("campaign", "reached", "cost", "leads", "cost a lead", "orders", "received", "ROI");
        for (JsonNode effect : effects) {
            JsonNode first = effect.path("firstTouch");
            table.row(
                    effect.path("name").asString(),
                    Shown.number(effect.path("reached")),
                    Shown.thousands(effect.path("actualCost")),
                    Shown.count(first.path("leads")),
                    first.at("/costPerLead/amount").asString(Shown.NONE),
                    Shown.count(first.path("orders")),
                    Shown.thousands(first.path("received").path(0)),
                    Shown.percent(first.at("/roi/ratio")));
        }
        reader.print(table);
    }
}
