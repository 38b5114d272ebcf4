package io.showroom.lead.lever;

import io.showroom.lead.counting.DealCounts;
import io.showroom.lead.counting.DealCounts.Lost;
import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.counting.Stages;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Days;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rates;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.security.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reports how early leads are dropped that will not pay. */
public final class ReportEarlyDrop {
    private final FigureScope figures;
    private final Tallies tallies;

    public ReportEarlyDrop(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
    }

    public EarlyDrop report(Scope scope, Ask ask) {
        Asked asked = figures.resolve(scope, ask);
        Tally tally = tallies.sum(asked.slice(), asked.period());
        DealCounts deals = DealCounts.of(tally);
        LeadCounts leads = LeadCounts.of(tally, null);
        Figure lost = asked.figure(count(deals, l -> true), RecordKind.LOSS);
        long late = count(deals, l -> l.furthest().compareTo(Stage.NEGOTIATION) >= 0);
        return new EarlyDrop(
                asked.period().from(),
                asked.period().to(),
                lost,
                Rates.share(late, lost.count()),
                Days.of(deals.lostAfter(), lost),
                Stages.WORKING.stream()
                        .map(stage -> at(stage, deals, asked, lost))
                        .toList(),
                Rates.average(leads.effort(Fate.LOST), leads.count(s -> s.fate() == Fate.LOST)),
                Rates.average(leads.effort(Fate.WON), leads.count(s -> s.now() == Stage.DELIVERED)),
                ripe(
                        asked,
                        asked.today().minusDays(figures.settings(scope.group()).ripeDays() + 1L)));
    }

    private static EarlyDrop.LostAt at(Stage stage, DealCounts deals, Asked asked, Figure all) {
        long here = count(deals, l -> l.furthest() == stage);
        return new EarlyDrop.LostAt(
                stage, asked.figure(here, RecordKind.LOSS, Marks.stopped(stage)), Rates.share(here, all.count()));
    }

    private List<EarlyDrop.Ripe> ripe(Asked asked, LocalDate until) {
        Asked old = asked.in(Period.until(until));
        LeadCounts counts = LeadCounts.of(tallies.sum(old.slice(), old.period()), null);
        return Stream.of(IntentLevel.N, IntentLevel.C)
                .map(level -> new EarlyDrop.Ripe(
                        level,
                        until,
                        old.at(level)
                                .figure(
                                        counts.count(s -> s.level() == level && s.fate() == Fate.OPEN),
                                        RecordKind.LEAD,
                                        Fate.OPEN.name())))
                .toList();
    }

    private static long count(DealCounts deals, Predicate<Lost> which) {
        return deals.lost().stream().filter(which).mapToLong(Lost::count).sum();
    }
}
