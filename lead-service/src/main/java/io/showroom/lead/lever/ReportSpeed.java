package io.showroom.lead.lever;

import io.showroom.lead.counting.DealCounts;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.counting.Stages;
import io.showroom.lead.counting.TalkCounts;
import io.showroom.lead.lever.Speed.InStage;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Days;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Seconds;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Spread;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.security.Scope;

/** Reports how long each step takes. */
public final class ReportSpeed {
    private final FigureScope figures;
    private final Tallies tallies;

    public ReportSpeed(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
    }

    public Speed report(Scope scope, Ask ask) {
        Asked asked = figures.resolve(scope, ask);
        Tally tally = tallies.sum(asked.slice(), asked.period());
        LeadCounts leads = LeadCounts.of(tally, asked.level());
        DealCounts deals = DealCounts.of(tally);
        Spread answers = TalkCounts.of(tally).answers();
        return new Speed(
                asked.period().from(),
                asked.period().to(),
                Seconds.of(answers, asked.figure(answers.size(), RecordKind.ANSWER)),
                Stages.WORKING.stream()
                        .map(stage -> {
                            Spread days = leads.days(stage);
                            var of = asked.figure(days.size(), RecordKind.LEAD, Marks.timed(stage));
                            return new InStage(stage, Days.of(days, of));
                        })
                        .toList(),
                Days.of(deals.cycle(), asked.figure(deals.cycle().size(), RecordKind.ORDER, Marks.FIRST_ORDER)),
                Days.of(
                        deals.deliveryCycle(),
                        asked.figure(deals.deliveryCycle().size(), RecordKind.DELIVERY)));
    }
}
