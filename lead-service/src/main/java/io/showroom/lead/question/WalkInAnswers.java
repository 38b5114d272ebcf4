package io.showroom.lead.question;

import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Trait;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.question.StoreAnswers.AtLevel;
import io.showroom.lead.question.StoreAnswers.OnDay;
import io.showroom.lead.question.StoreAnswers.WalkIns;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.Rates;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;

/** Answers what becomes of those who walk in. */
final class WalkInAnswers {
    private final Tallies tallies;

    WalkInAnswers(Tallies tallies) {
        this.tallies = tallies;
    }

    /** @param month asked for as a whole, also while it runs */
    WalkIns of(Asked month) {
        Asked asked = month.with(Dimension.SOURCE, Source.WALK_IN.name());
        SortedMap<LocalDate, Tally> days = tallies.byDay(asked.slice(), asked.period());
        Tally sum = days.values().stream().reduce(Tally.none(), Tally::add);
        LeadCounts counts = LeadCounts.of(sum, null);
        Figure all = asked.figure(counts.count(), RecordKind.LEAD);
        Figure bought = asked.figure(counts.count(s -> s.fate() == Fate.WON), RecordKind.LEAD, Fate.WON.name());
        long back = Arrays.stream(Fate.values())
                .mapToLong(fate -> counts.with(Trait.CAME_BACK, fate))
                .sum();
        return new WalkIns(
                all,
                days.entrySet().stream()
                        .filter(day -> !day.getValue().isEmpty())
                        .map(day -> onDay(asked, day.getKey(), day.getValue()))
                        .filter(day -> day.walkIns().count() > 0)
                        .toList(),
                Rates.average(counts.count(), daysSoFar(asked)),
                bought,
                Rates.share(bought.count(), all.count()),
                mayBuy(counts, asked),
                asked.figure(back, RecordKind.LEAD, Trait.CAME_BACK.name()),
                Rates.share(back, all.count()));
    }

    private static OnDay onDay(Asked asked, LocalDate day, Tally tally) {
        long count = LeadCounts.of(tally, null).count();
        return new OnDay(day, asked.in(new Period(day, day)).figure(count, RecordKind.LEAD));
    }

    private static List<AtLevel> mayBuy(LeadCounts counts, Asked asked) {
        return Arrays.stream(IntentLevel.values())
                .map(level -> new AtLevel(
                        level,
                        asked.at(level)
                                .figure(
                                        counts.count(s -> s.level() == level && s.fate() == Fate.OPEN),
                                        RecordKind.LEAD,
                                        Fate.OPEN.name())))
                .toList();
    }

    private static long daysSoFar(Asked asked) {
        LocalDate last = asked.today().isBefore(asked.period().to())
                ? asked.today()
                : asked.period().to();
        return new Period(asked.period().from(), last).days();
    }
}
