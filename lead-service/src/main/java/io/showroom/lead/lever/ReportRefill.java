package io.showroom.lead.lever;

import io.showroom.lead.replenishment.Reckoning;
import io.showroom.lead.replenishment.Replenish;
import io.showroom.lead.replenishment.Replenishment;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Figure;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reports week by week whether the funnel is refilled. */
public final class ReportRefill {
    private static final int MOST_WEEKS = 53;

    private final Tallies tallies;
    private final Replenish replenish;

    public ReportRefill(Tallies tallies, Replenish replenish) {
        this.tallies = tallies;
        this.replenish = replenish;
    }

    /** @param deals wanted a week */
    public Refill report(Scope scope, Ask ask, long deals, int weeks) {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw new Invalid("weeks", "out-of-range", "must be 1 to " + MOST_WEEKS);
        }
        Reckoning reckoning = replenish.reckoning(scope, ask, deals);
        LocalDate monday = reckoning.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<Period> latestFirst = Stream.iterate(monday, first -> first.minusWeeks(1))
                .limit(weeks)
                .map(first -> new Period(first, first.plusDays(6)))
                .toList();
        Map<String, Tally> sums = tallies.sums(reckoning.wanted(latestFirst));
        Replenishment needed = reckoning.from(sums);
        return new Refill(
                needed,
                latestFirst.stream()
                        .map(week -> week(week, reckoning.received(week, sums), needed.neededAWeek()))
                        .toList());
    }

    private static Refill.Week week(Period week, Figure received, long needed) {
        return new Refill.Week(week.from(), week.to(), received, Math.max(0, needed - received.count()));
    }
}
