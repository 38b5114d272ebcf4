package io.showroom.lead.replenishment;

import static java.util.stream.Collectors.toMap;

import io.showroom.lead.counting.DealCounts;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.replenishment.Replenishment.Rate;
import io.showroom.lead.replenishment.Replenishment.Week;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FunnelSettings;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One question about the leads needed. All its sums are read at once, so that they do not drift apart while leads are
 * being counted.
 */
public final class Reckoning {
    private final Asked asked;
    private final FunnelSettings settings;
    private final long deals;
    private final Period learned;
    private final Period lastSevenDays;
    private final Period lastWeek;

    Reckoning(Asked asked, FunnelSettings settings, long deals) {
        this.asked = asked;
        this.settings = settings;
        this.deals = deals;
        this.learned = Period.endingOn(asked.today(), settings.closeRateDays());
        this.lastSevenDays = Period.endingOn(asked.today(), 7);
        LocalDate sunday = asked.today().with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
        this.lastWeek = Period.endingOn(sunday, 7);
    }

    /** The day it is at the stores asked for. */
    public LocalDate today() {
        return asked.today();
    }

    /** The sums to read for it and for these periods more; no two stores and periods have the same name. */
    public Map<String, Tallies.Sum> wanted(Collection<Period> more) {
        return Stream.concat(Stream.of(learned, lastSevenDays, lastWeek), more.stream())
                .distinct()
                .collect(toMap(this::name, period -> new Tallies.Sum(List.of(asked.slice()), period)));
    }

    /** What follows from the sums that were read. */
    public Replenishment from(Map<String, Tally> sums) {
        Asked window = asked.in(learned);
        Tally tally = sums.get(name(learned));
        long leads = LeadCounts.of(tally, null).count();
        long orders = DealCounts.of(tally).orders();
        CloseRate rate = CloseRate.of(orders, leads, settings);
        CloseRate standard = CloseRate.standard(settings);
        CloseRate used = rate.kind() == RateKind.NONE ? standard : rate;
        long needed = used.leadsFor(deals);
        Week last = week(lastSevenDays, sums, needed, used);
        return new Replenishment(
                asked.store(),
                learned.from(),
                learned.to(),
                window.figure(leads, RecordKind.LEAD),
                window.figure(orders, RecordKind.ORDER),
                Rate.of(rate),
                rate.kind() == RateKind.NONE ? Rate.of(standard) : null,
                deals,
                needed,
                last,
                week(lastWeek, sums, needed, used),
                last.shortfall() > 0);
    }

    /** The leads that came in during a period whose sum was read. */
    public Figure received(Period period, Map<String, Tally> sums) {
        long count = LeadCounts.of(sums.get(name(period)), null).count();
        return asked.in(period).figure(count, RecordKind.LEAD);
    }

    private Week week(Period period, Map<String, Tally> sums, long needed, CloseRate rate) {
        Figure received = received(period, sums);
        long shortfall = Math.max(0, needed - received.count());
        return new Week(period.from(), period.to(), received, shortfall, rate.dealsOf(shortfall));
    }

    private String name(Period period) {
        return asked.store() + " " + period;
    }
}
