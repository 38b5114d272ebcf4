package io.showroom.lead.lever;

import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.lever.Mouth.FromSource;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rates;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;

/** Reports where new leads come from, against the period before. */
public final class ReportMouth {
    private final FigureScope figures;
    private final Tallies tallies;

    public ReportMouth(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
    }

    public Mouth report(Scope scope, Ask ask) {
        Asked asked = figures.resolve(scope, ask).at(null);
        if (asked.slice().values().containsKey(Dimension.SOURCE)) {
            throw new Invalid("source", "asked-for", "the report is about all sources");
        }
        Period period = asked.period();
        Map<String, Tally> now = tallies.by(asked.slice(), Dimension.SOURCE, period);
        Map<String, Tally> then = tallies.by(asked.slice(), Dimension.SOURCE, period.before());
        long leads = now.values().stream().mapToLong(ReportMouth::count).sum();
        long before = then.values().stream().mapToLong(ReportMouth::count).sum();
        return new Mouth(
                period.from(),
                period.to(),
                asked.figure(leads, RecordKind.LEAD),
                asked.in(period.before()).figure(before, RecordKind.LEAD),
                growth(leads, before),
                Rates.average(leads, period.days()),
                Arrays.stream(Source.values())
                        .map(source -> row(
                                source,
                                asked.with(Dimension.SOURCE, source.name()),
                                count(now.getOrDefault(source.name(), Tally.none())),
                                count(then.getOrDefault(source.name(), Tally.none())),
                                leads))
                        .toList());
    }

    private static FromSource row(Source source, Asked asked, long leads, long before, long all) {
        return new FromSource(
                source,
                asked.figure(leads, RecordKind.LEAD),
                asked.in(asked.period().before()).figure(before, RecordKind.LEAD),
                Rates.share(leads, all),
                growth(leads, before));
    }

    private static BigDecimal growth(long now, long before) {
        return Rates.share(now - before, before);
    }

    private static long count(Tally tally) {
        return LeadCounts.of(tally, null).count();
    }
}
