package io.showroom.lead.performance;

import io.showroom.lead.counting.DealCounts;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.counting.TalkCounts;
import io.showroom.lead.goal.Goals;
import io.showroom.lead.goal.Target;
import io.showroom.lead.performance.Performance.Contacts;
import io.showroom.lead.performance.Performance.Conversion;
import io.showroom.lead.performance.Performance.Cycle;
import io.showroom.lead.performance.Performance.Response;
import io.showroom.lead.performance.Performance.Volume;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Days;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.Rates;
import io.showroom.lead.report.Seconds;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tally;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** One month's counts beside one target. */
final class Reached {
    private final Asked month;
    private final Asked ended;
    private final Optional<Target> target;
    private final LeadCounts leads;
    private final DealCounts deals;
    private final TalkCounts talks;
    private final TalkCounts endedTalks;

    /**
     * @param month as a whole
     * @param ended the part of it that is over, today included: contact periods that end later owe nothing yet
     */
    Reached(Asked month, Tally inMonth, Asked ended, Tally inEnded, Optional<Target> target) {
        this.month = month;
        this.ended = ended;
        this.target = target;
        this.leads = LeadCounts.of(inMonth, null);
        this.deals = DealCounts.of(inMonth);
        this.talks = TalkCounts.of(inMonth);
        this.endedTalks = TalkCounts.of(inEnded);
    }

    Volume sales() {
        return volume(month.figure(deals.carsDelivered(), RecordKind.DELIVERY), goal(Goals::sales));
    }

    Volume orders() {
        return volume(month.figure(deals.orders(), RecordKind.ORDER), goal(Goals::orders));
    }

    Contacts contacts() {
        BigDecimal compliance = Rates.share(endedTalks.made(), endedTalks.due());
        BigDecimal wanted = goal(Goals::compliance);
        return new Contacts(
                ended.figure(endedTalks.periods(), RecordKind.PERIOD, Marks.OWED),
                ended.figure(endedTalks.behind(), RecordKind.PERIOD, Marks.BEHIND),
                endedTalks.due(),
                endedTalks.made(),
                compliance,
                wanted,
                atLeast(compliance, wanted));
    }

    Conversion conversion() {
        long count = leads.count();
        BigDecimal rate = Rates.share(Math.min(deals.orders(), count), count);
        BigDecimal wanted = goal(Goals::conversion);
        return new Conversion(month.figure(count, RecordKind.LEAD), rate, wanted, atLeast(rate, wanted));
    }

    Cycle cycle() {
        Figure of = month.figure(deals.cycle().size(), RecordKind.ORDER, Marks.FIRST_ORDER);
        Days days = Days.of(deals.cycle(), of);
        BigDecimal wanted = goal(Goals::cycleDays);
        return new Cycle(days, wanted, atLeast(wanted, days.median()));
    }

    Response response() {
        Seconds seconds =
                Seconds.of(talks.answers(), month.figure(talks.answers().size(), RecordKind.ANSWER));
        Long wanted = goal(Goals::responseSeconds);
        Boolean reached = wanted == null || seconds.median() == null ? null : seconds.median() <= wanted;
        return new Response(seconds, wanted, reached);
    }

    String targetPath() {
        return target.map(t -> "/api/v1/targets/" + t.id()).orElse(null);
    }

    private <T> T goal(Function<Goals, T> which) {
        return target.map(Target::goals).map(which).orElse(null);
    }

    private static Volume volume(Figure actual, Integer wanted) {
        return new Volume(actual, wanted, wanted == null ? null : Rates.share(actual.count(), wanted));
    }

    /** Null when one of them is not known. */
    private static Boolean atLeast(BigDecimal value, BigDecimal bound) {
        return value == null || bound == null ? null : value.compareTo(bound) >= 0;
    }
}
