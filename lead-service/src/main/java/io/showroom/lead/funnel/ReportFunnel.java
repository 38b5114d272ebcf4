package io.showroom.lead.funnel;

import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rows;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.security.Scope;
import java.util.List;

/** The funnel of what was asked for, as a whole or broken down. */
public final class ReportFunnel {
    private final FigureScope figures;
    private final Tallies tallies;
    private final Rows rows;

    public ReportFunnel(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
        this.rows = new Rows(tallies);
    }

    /** @param name of the store or consultant; null for other rows and when it is not known */
    public record FunnelRow(String value, String name, Funnel funnel) {}

    public Funnel report(Scope scope, Ask ask) {
        Asked asked = figures.resolve(scope, ask);
        LeadCounts counts = LeadCounts.of(tallies.sum(asked.slice(), asked.period()), asked.level());
        return new DrawFunnel(asked, counts).funnel();
    }

    /** Rows with at least one lead. */
    public List<FunnelRow> report(Scope scope, Ask ask, Breakdown by) {
        Asked asked = figures.resolve(scope, ask);
        return rows.of(asked, by).stream()
                .map(row -> new FunnelRow(
                        row.value().isEmpty() ? null : row.value(),
                        figures.nameOf(scope.group(), by, row.value()),
                        new DrawFunnel(
                                        row.asked(),
                                        LeadCounts.of(row.tally(), row.asked().level()))
                                .funnel()))
                .filter(row -> row.funnel().leads().count() > 0)
                .toList();
    }
}
