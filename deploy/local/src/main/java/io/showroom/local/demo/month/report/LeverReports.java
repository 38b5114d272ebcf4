package io.showroom.local.demo.month.report;

import tools.jackson.databind.JsonNode;

/** The six levers of the funnel. */
final class LeverReports implements Report {

    private static final String LEVERS = "/api/v1/funnel/levers/";
    private static final int MOST = 8;

    @Override
    public void print(Reader reader) {
        reader.title("The six levers  GET /api/v1/funnel/levers/…");
        earlyDrop(reader);
        objections(reader);
        sources(reader);
        speed(reader);
        refill(reader);
        mouth(reader);
    }

    private static void earlyDrop(Reader reader) {
        JsonNode drop = reader.ofDays(LEVERS + "early-drop");
        reader.line(
                "1 drop early: %s lost, %s of them late, after %s days; %s contacts on a lost one, %s on a sold one",
                Shown.count(drop.path("lost")),
                Shown.percent(drop.path("lostLate")),
                Shown.days(drop.path("daysUntilLost")),
                Shown.number(drop.path("contactsOnLost")),
                Shown.number(drop.path("contactsOnDelivered")));
    }

    private static void objections(Reader reader) {
        JsonNode objections = reader.ofDays(LEVERS + "objections");
        reader.line(
                "2 objections: of the wavering %s bought, of the others %s",
                Shown.percent(objections.at("/wavering/closeRate")), Shown.percent(objections.at("/others/closeRate")));
        Table reasons = new Table("    reason", "lost", "share", "wavered");
        objections
                .path("reasons")
                .valueStream()
                .limit(MOST)
                .forEach(reason -> reasons.row(
                        "    " + reason.path("reason").asString(),
                        Shown.count(reason.path("lost")),
                        Shown.percent(reason.path("share")),
                        Shown.count(reason.path("wavering"))));
        reader.print(reasons);
        Table rivals = new Table("    lost to", "leads");
        objections
                .path("competitors")
                .valueStream()
                .limit(MOST)
                .forEach(rival -> rivals.row(
                        "    " + rival.path("competitor").asString("(nobody named)"), Shown.count(rival.path("lost"))));
        reader.print(rivals);
    }

    private static void sources(Reader reader) {
        reader.line("3 better sources:");
        Table table = new Table("    source", "leads", "visited", "won", "won share", "orders", "worth");
        reader.ofDays(LEVERS + "sources?by=SOURCE")
                .valueStream()
                .limit(MOST)
                .forEach(source -> table.row(
                        "    " + source.path("value").asString(Shown.NONE),
                        Shown.count(source.path("leads")),
                        Shown.count(source.path("visited")),
                        Shown.count(source.path("won")),
                        Shown.percent(source.path("wonShare")),
                        Shown.count(source.path("orders")),
                        Shown.thousands(source.path("sums").path(0))));
        reader.print(table);
    }

    private static void speed(Reader reader) {
        JsonNode speed = reader.ofDays(LEVERS + "speed");
        reader.line(
                "4 speed: first answer after %s (nine in ten within %s), order after %s days, delivery after %s",
                Shown.time(speed.at("/firstAnswer/median")),
                Shown.time(speed.at("/firstAnswer/p90")),
                Shown.days(speed.path("daysToOrder")),
                Shown.days(speed.path("daysToDelivery")));
    }

    private static void refill(Reader reader) {
        JsonNode weeks = reader.ofDays(LEVERS + "refill?deals=40&weeks=5").path("weeks");
        reader.line("5 refill every week, for 40 deals a week:");
        Table table = new Table("    week", "received", "short of");
        weeks.forEach(week -> table.row(
                "    " + week.path("from").asString() + " – " + week.path("to").asString(),
                Shown.count(week.path("received")),
                Shown.number(week.path("shortfall"))));
        reader.print(table);
    }

    private static void mouth(Reader reader) {
        JsonNode mouth = reader.ofDays(LEVERS + "mouth");
        long silent = mouth.path("sources")
                .valueStream()
                .filter(source -> source.at("/leads/count").asLong(0) == 0)
                .count();
        reader.line(
                "6 widen the mouth: %s leads a day; %d sources brought nothing",
                Shown.number(mouth.path("aDay")), silent);
    }
}
