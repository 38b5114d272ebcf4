package io.showroom.local.demo.month.report;

import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The questions that every store must be able to answer. */
final class QuestionReport implements Report {

    @Override
    public void print(Reader reader) {
        JsonNode answers = reader.ofMonth("/api/v1/funnel/questions");
        JsonNode walkIns = answers.path("walkIns");
        reader.title("What every store must know  GET /api/v1/funnel/questions");
        reader.line(
                "%s walked in, %s a day; %s of them bought, %s came back",
                Shown.count(walkIns.path("month")),
                Shown.number(walkIns.path("aDay")),
                Shown.percent(walkIns.path("boughtShare")),
                Shown.percent(walkIns.path("cameBackShare")));
        reader.line("of the rest may buy this year, by level: %s", byLevel(walkIns.path("mayBuy")));
        reader.line(
                "%s customers held, %s of them reachable by phone; %s of those in hand talk with us",
                Shown.count(answers.path("customers")),
                Shown.percent(answers.path("reachableShare")),
                Shown.percent(answers.path("talkingShare")));
        reader.line(
                "%s of %s asked think of us first",
                Shown.count(answers.path("first")), Shown.count(answers.path("asked")));
        Table table = new Table("held by", "in hand", "owners");
        answers.path("held")
                .forEach(held -> table.row(
                        held.path("name").asString("?"),
                        Shown.count(held.path("inHand")),
                        Shown.count(held.path("owners"))));
        table.row("nobody (the pool)", Shown.count(answers.path("heldByNobody")), "");
        reader.print(table);
    }

    private static String byLevel(JsonNode levels) {
        return levels.valueStream()
                .map(level -> level.path("level").asString() + " " + Shown.count(level.path("open")))
                .collect(Collectors.joining(", "));
    }
}
