package io.showroom.lead.question;

import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.LeadCounts.Standing;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.question.StoreAnswers.Held;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rows;
import io.showroom.lead.report.Rows.Row;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import java.util.Comparator;
import java.util.List;

/** Answers whose customers the store's customers are. */
final class HeldAnswers {
    private final FigureScope figures;
    private final Tallies tallies;
    private final Rows rows;

    HeldAnswers(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
        this.rows = new Rows(tallies);
    }

    /** Whether somebody still has to work on such a lead. */
    static boolean inHand(Standing standing) {
        return standing.fate() == Fate.OPEN || standing.now() == Stage.ORDERED;
    }

    /** The one with most customers first. */
    List<Held> byConsultant(Asked ever) {
        return consultants(ever).stream()
                .map(this::held)
                .filter(held -> held.inHand().count() + held.owners().count() > 0)
                .sorted(Comparator.comparing((Held held) ->
                                held.inHand().count() + held.owners().count())
                        .reversed()
                        .thenComparing(Held::owner))
                .toList();
    }

    /** Leads in the pool; null when a consultant's own are asked for. */
    Figure byNobody(Asked ever) {
        if (ever.slice().values().containsKey(Dimension.OWNER)) {
            return null;
        }
        Asked nobody = ever.with(Dimension.OWNER, "");
        LeadCounts counts = LeadCounts.of(tallies.sum(nobody.slice(), nobody.period()), null);
        return nobody.figure(counts.count(HeldAnswers::inHand), RecordKind.LEAD, Marks.IN_HAND);
    }

    private List<Row> consultants(Asked ever) {
        String own = ever.slice().values().get(Dimension.OWNER);
        return own == null
                ? rows.of(ever, Breakdown.OWNER).stream()
                        .filter(row -> !row.value().isEmpty())
                        .toList()
                : List.of(new Row(own, ever, tallies.sum(ever.slice(), ever.period())));
    }

    private Held held(Row row) {
        LeadCounts counts = LeadCounts.of(row.tally(), null);
        return new Held(
                row.value(),
                figures.nameOf(row.asked().slice().group(), Breakdown.OWNER, row.value()),
                row.asked().figure(counts.count(HeldAnswers::inHand), RecordKind.LEAD, Marks.IN_HAND),
                row.asked()
                        .figure(
                                counts.count(s -> s.now() == Stage.DELIVERED),
                                RecordKind.LEAD,
                                Marks.now(Stage.DELIVERED)));
    }
}
