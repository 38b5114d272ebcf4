package io.showroom.lead.funnel;

import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.replenishment.CloseRate;
import io.showroom.lead.replenishment.RateKind;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.FunnelSettings;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.security.Scope;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** Forecasts orders by level: the close rate of each level is learned from the leads that stood there and are decided. */
public final class ForecastOrders {
    private final FigureScope figures;
    private final Tallies tallies;

    public ForecastOrders(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
    }

    public Forecast forecast(Scope scope, Ask ask) {
        Asked asked = figures.resolve(scope, ask);
        FunnelSettings settings = figures.settings(scope.group());
        Asked learned = asked.in(Period.endingOn(asked.today(), settings.forecastDays()));
        Asked ever = asked.in(Period.until(asked.today()));
        LeadCounts history = LeadCounts.of(tallies.sum(learned.slice(), learned.period()), null);
        LeadCounts all = LeadCounts.of(tallies.sum(ever.slice(), ever.period()), null);
        List<Forecast.Level> levels = Arrays.stream(IntentLevel.values())
                .filter(level -> asked.level() == null || asked.level() == level)
                .map(level -> level(level, all, ever, history, learned, settings))
                .toList();
        long ordered = all.count(s -> s.now() == Stage.ORDERED);
        return new Forecast(
                learned.period().from(),
                learned.period().to(),
                ever.at(null).figure(ordered, RecordKind.LEAD, Marks.now(Stage.ORDERED)),
                levels.stream().map(Forecast.Level::expected).reduce(BigDecimal.ZERO, BigDecimal::add),
                levels);
    }

    private static Forecast.Level level(
            IntentLevel level, LeadCounts all, Asked ever, LeadCounts history, Asked learned, FunnelSettings settings) {
        long open = all.count(s -> s.level() == level && s.fate() == Fate.OPEN);
        long won = history.held(level, Fate.WON);
        long lost = history.held(level, Fate.LOST);
        CloseRate rate = CloseRate.of(won, won + lost, settings);
        boolean known = rate.kind() == RateKind.HISTORY || rate.kind() == RateKind.NONE;
        Asked any = learned.at(null);
        return new Forecast.Level(
                level,
                ever.at(level).figure(open, RecordKind.LEAD, Fate.OPEN.name()),
                known ? RateKind.HISTORY : rate.kind(),
                rate.kind() == RateKind.NONE ? BigDecimal.ZERO : rate.value(),
                any.figure(won, RecordKind.LEAD, Marks.held(level), Fate.WON.name()),
                any.figure(lost, RecordKind.LEAD, Marks.held(level), Fate.LOST.name()),
                rate.dealsOf(open));
    }
}
