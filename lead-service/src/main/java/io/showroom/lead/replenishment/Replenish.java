package io.showroom.lead.replenishment;

import io.showroom.lead.counting.DealCounts;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.replenishment.Replenishment.Rate;
import io.showroom.lead.replenishment.Replenishment.Week;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.FunnelSettings;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;

/** Works out how many new leads a week it takes, and warns before the gap in leads becomes a gap in sales. */
public final class Replenish {
    private static final long MOST_DEALS = 1_000_000;

    private final FigureScope figures;
    private final Tallies tallies;

    public Replenish(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
    }

    /** @param deals wanted a week */
    public Replenishment reckon(Scope scope, Ask ask, long deals) {
        if (deals < 1 || deals > MOST_DEALS) {
            throw new Invalid("deals", "out-of-range", "must be 1 to " + MOST_DEALS);
        }
        return reckon(figures.resolve(scope, ask), figures.settings(scope.group()), deals);
    }

    /** The same of each store that the caller sees, the largest shortfall first; each wants as many deals. */
    public List<Replenishment> stores(Scope scope, Ask ask, long deals) {
        Asked asked = figures.resolve(scope, ask);
        return asked.slice().stores().stream()
                .map(store -> reckon(scope, new Ask(store, ask.values(), ask.level(), ask.from(), ask.to()), deals))
                .sorted(Comparator.comparing(
                                (Replenishment r) -> r.lastSevenDays().shortfall())
                        .reversed()
                        .thenComparing(Replenishment::store))
                .toList();
    }

    private Replenishment reckon(Asked asked, FunnelSettings settings, long deals) {
        Asked window = asked.in(Period.endingOn(asked.today(), settings.closeRateDays()));
        Tally tally = tallies.sum(window.slice(), window.period());
        long leads = LeadCounts.of(tally, null).count();
        long orders = DealCounts.of(tally).orders();
        CloseRate rate = CloseRate.of(orders, leads, settings);
        CloseRate standard = CloseRate.standard(settings);
        CloseRate used = rate.kind() == RateKind.NONE ? standard : rate;
        long needed = used.leadsFor(deals);
        Week last = week(asked, Period.endingOn(asked.today(), 7), needed, used);
        LocalDate sunday = asked.today().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        return new Replenishment(
                asked.store(),
                window.period().from(),
                window.period().to(),
                window.figure(leads, RecordKind.LEAD),
                window.figure(orders, RecordKind.ORDER),
                Rate.of(rate),
                rate.kind() == RateKind.NONE ? Rate.of(standard) : null,
                deals,
                needed,
                last,
                week(asked, Period.endingOn(sunday, 7), needed, used),
                last.shortfall() > 0);
    }

    private Week week(Asked asked, Period period, long needed, CloseRate rate) {
        long received = LeadCounts.of(tallies.sum(asked.slice(), period), null).count();
        long shortfall = Math.max(0, needed - received);
        Figure figure = asked.in(period).figure(received, RecordKind.LEAD);
        return new Week(period.from(), period.to(), figure, shortfall, rate.dealsOf(shortfall));
    }
}
