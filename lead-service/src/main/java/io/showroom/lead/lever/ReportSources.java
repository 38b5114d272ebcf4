package io.showroom.lead.lever;

import io.showroom.lead.counting.DealCounts;
import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.report.Days;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rates;
import io.showroom.lead.report.Rows;
import io.showroom.lead.report.Rows.Row;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.security.Scope;
import java.util.Comparator;
import java.util.List;

/** Reports what the leads of each source or campaign come to, the one with most deals first. */
public final class ReportSources {
    private final FigureScope figures;
    private final Rows rows;

    public ReportSources(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.rows = new Rows(tallies);
    }

    /** @param by SOURCE or CAMPAIGN */
    public List<SourceRow> report(Scope scope, Ask ask, Breakdown by) {
        List<Row> found = rows.of(figures.resolve(scope, ask), by);
        long all = found.stream()
                .mapToLong(row -> LeadCounts.of(row.tally(), null).count())
                .sum();
        return found.stream()
                .map(row -> row(row, all))
                .filter(row -> row.leads().count() > 0 || row.orders().count() > 0)
                .sorted(Comparator.comparing((SourceRow row) -> row.orders().count())
                        .thenComparing(row -> row.won().count())
                        .thenComparing(row -> row.leads().count())
                        .reversed())
                .toList();
    }

    private static SourceRow row(Row row, long all) {
        Asked asked = row.asked().at(null);
        LeadCounts leads = LeadCounts.of(row.tally(), null);
        DealCounts deals = DealCounts.of(row.tally());
        long won = leads.count(s -> s.fate() == Fate.WON);
        return new SourceRow(
                row.value().isEmpty() ? null : row.value(),
                asked.figure(leads.count(), RecordKind.LEAD),
                Rates.share(leads.count(), all),
                asked.figure(leads.reached(Stage.VISITED), RecordKind.LEAD, Marks.reached(Stage.VISITED)),
                asked.figure(leads.reached(Stage.TEST_DRIVE), RecordKind.LEAD, Marks.reached(Stage.TEST_DRIVE)),
                asked.figure(won, RecordKind.LEAD, Fate.WON.name()),
                Rates.share(won, leads.count()),
                asked.figure(leads.count(s -> s.fate() == Fate.LOST), RecordKind.LEAD, Fate.LOST.name()),
                asked.figure(deals.orders(), RecordKind.ORDER),
                deals.carsOrdered(),
                deals.value(),
                Days.of(deals.cycle(), asked.figure(deals.cycle().size(), RecordKind.ORDER, Marks.FIRST_ORDER)));
    }
}
