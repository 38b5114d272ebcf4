package io.showroom.lead.lever;

import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.replenishment.Replenish;
import io.showroom.lead.replenishment.Replenishment;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

/** Reports week by week whether the funnel is refilled. */
public final class ReportRefill {
    private static final int MOST_WEEKS = 53;

    private final FigureScope figures;
    private final Tallies tallies;
    private final Replenish replenish;

    public ReportRefill(FigureScope figures, Tallies tallies, Replenish replenish) {
        this.figures = figures;
        this.tallies = tallies;
        this.replenish = replenish;
    }

    /** @param deals wanted a week */
    public Refill report(Scope scope, Ask ask, long deals, int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Invalid("weeks", "out-of-range", "must be 1 to " + MOST_WEEKS);
        }
        Asked asked = figures.resolve(scope, ask);
        Replenishment needed = replenish.reckon(scope, ask, deals);
        LocalDate monday = asked.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Period all = new Period(monday.minusWeeks(weeks - 1L), monday.plusDays(6));
        SortedMap<LocalDate, Tally> days = tallies.byDay(asked.slice(), all);
        List<Refill.Week> found = new ArrayList<>();
        for (LocalDate first = monday; !first.isBefore(all.from()); first = first.minusWeeks(1)) {
            found.add(week(asked.in(new Period(first, first.plusDays(6))), days, needed.neededAWeek()));
        }
        return new Refill(needed, found);
    }

    private static Refill.Week week(Asked week, SortedMap<LocalDate, Tally> days, long needed) {
        long received = days.subMap(week.period().from(), week.period().to().plusDays(1)).values().stream()
                .mapToLong(day -> LeadCounts.of(day, null).count())
                .sum();
        return new Refill.Week(
                week.period().from(),
                week.period().to(),
                week.at(null).figure(received, RecordKind.LEAD),
                Math.max(0, needed - received));
    }
}
