package io.showroom.lead.lever;

import io.showroom.lead.counting.DealCounts;
import io.showroom.lead.counting.DealCounts.Lost;
import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.counting.Trait;
import io.showroom.lead.lever.Objections.Competitor;
import io.showroom.lead.lever.Objections.Group;
import io.showroom.lead.lever.Objections.Reason;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rates;
import io.showroom.lead.stage.DefeatReason;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.security.Scope;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Reports why leads are lost, and what becomes of those that waver. */
public final class ReportObjections {
    private static final int MOST_COMPETITORS = 20;

    private final FigureScope figures;
    private final Tallies tallies;

    public ReportObjections(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
    }

    public Objections report(Scope scope, Ask ask) {
        Asked asked = figures.resolve(scope, ask);
        Tally tally = tallies.sum(asked.slice(), asked.period());
        DealCounts deals = DealCounts.of(tally);
        LeadCounts leads = LeadCounts.of(tally, null);
        long lost = count(deals, l -> true);
        return new Objections(
                asked.period().from(),
                asked.period().to(),
                asked.figure(lost, RecordKind.LOSS),
                reasons(deals, asked, lost),
                asked.slice().values().isEmpty() ? competitors(asked) : null,
                wavering(leads, asked),
                others(leads));
    }

    private static List<Reason> reasons(DealCounts deals, Asked asked, long all) {
        return Arrays.stream(DefeatReason.values())
                .map(reason -> reason(reason, deals, asked, all))
                .filter(reason -> reason.lost().count() > 0)
                .sorted(Comparator.comparing((Reason r) -> r.lost().count()).reversed())
                .toList();
    }

    private static Reason reason(DefeatReason reason, DealCounts deals, Asked asked, long all) {
        String mark = Marks.lost(reason);
        long lost = count(deals, l -> l.reason() == reason);
        long wavered = count(deals, l -> l.reason() == reason && l.wavered());
        return new Reason(
                reason,
                asked.figure(lost, RecordKind.LOSS, mark),
                Rates.share(lost, all),
                asked.figure(wavered, RecordKind.LOSS, mark, Trait.WAVERING.name()));
    }

    private List<Competitor> competitors(Asked asked) {
        return tallies.by(asked.slice(), Dimension.COMPETITOR, asked.period()).entrySet().stream()
                .map(e -> {
                    long lost = count(DealCounts.of(e.getValue()), l -> true);
                    Figure figure = asked.with(Dimension.COMPETITOR, e.getKey()).figure(lost, RecordKind.LOSS);
                    return new Competitor(e.getKey().isEmpty() ? null : e.getKey(), figure);
                })
                .filter(competitor -> competitor.lost().count() > 0)
                .sorted(Comparator.comparing((Competitor c) -> c.lost().count()).reversed())
                .limit(MOST_COMPETITORS)
                .toList();
    }

    private static Group wavering(LeadCounts leads, Asked asked) {
        long open = leads.with(Trait.WAVERING, Fate.OPEN);
        long won = leads.with(Trait.WAVERING, Fate.WON);
        long lost = leads.with(Trait.WAVERING, Fate.LOST);
        String records = asked.at(null)
                .records(RecordKind.LEAD)
                .with(Trait.WAVERING.name())
                .path();
        return new Group(open, won, lost, records, Rates.share(won, won + lost));
    }

    private static Group others(LeadCounts leads) {
        long open = leads.count(s -> s.fate() == Fate.OPEN) - leads.with(Trait.WAVERING, Fate.OPEN);
        long won = leads.count(s -> s.fate() == Fate.WON) - leads.with(Trait.WAVERING, Fate.WON);
        long lost = leads.count(s -> s.fate() == Fate.LOST) - leads.with(Trait.WAVERING, Fate.LOST);
        return new Group(open, won, lost, null, Rates.share(won, won + lost));
    }

    private static long count(DealCounts deals, Predicate<Lost> which) {
        return deals.lost().stream().filter(which).mapToLong(Lost::count).sum();
    }
}
