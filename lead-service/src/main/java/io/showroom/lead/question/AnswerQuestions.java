package io.showroom.lead.question;

import io.showroom.lead.counting.Fate;
import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.counting.Marks;
import io.showroom.lead.counting.TalkCounts;
import io.showroom.lead.counting.Trait;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Figure;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rates;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.RecordKind;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.YearMonth;
import java.util.Map;

/** Answers the questions that every store must be able to answer; a consultant is answered of their own leads. */
public final class AnswerQuestions {
    private final FigureScope figures;
    private final Tallies tallies;
    private final WalkInAnswers walkIns;
    private final HeldAnswers held;

    public AnswerQuestions(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
        this.walkIns = new WalkInAnswers(tallies);
        this.held = new HeldAnswers(figures, tallies);
    }

    /** @param month null for the running one */
    public StoreAnswers answer(Scope scope, String store, YearMonth month) {
        Asked asked = figures.resolve(scope, new Ask(store, Map.of(), null, null, null));
        YearMonth wanted = month == null ? YearMonth.from(asked.today()) : month;
        if (wanted.isAfter(YearMonth.from(asked.today()))) {
            throw new Invalid("month", "future", "has not begun");
        }
        Asked inMonth = asked.in(Period.month(wanted));
        Asked ever = asked.in(Period.until(asked.today()));
        LeadCounts all = LeadCounts.of(tallies.sum(ever.slice(), ever.period()), null);
        Figure customers = ever.figure(all.count(s -> s.fate() != Fate.LOST), RecordKind.LEAD, Marks.CUSTOMER_HELD);
        Figure reachable = ever.figure(
                all.with(Trait.PHONE, Fate.OPEN) + all.with(Trait.PHONE, Fate.WON),
                RecordKind.LEAD,
                Marks.CUSTOMER_HELD,
                Trait.PHONE.name());
        Figure talking = talking(asked, figures.settings(scope.group()).talkDays());
        TalkCounts surveys = TalkCounts.of(tallies.sum(inMonth.slice(), inMonth.period()));
        return new StoreAnswers(
                wanted,
                asked.today(),
                walkIns.of(inMonth),
                held.byConsultant(ever),
                held.byNobody(ever),
                customers,
                reachable,
                Rates.share(reachable.count(), customers.count()),
                talking,
                Rates.share(talking.count(), all.count(HeldAnswers::inHand)),
                inMonth.figure(surveys.asked(), RecordKind.SURVEY),
                inMonth.figure(surveys.first(), RecordKind.SURVEY, Marks.FIRST),
                Rates.share(surveys.first(), surveys.asked()));
    }

    private Figure talking(Asked asked, int days) {
        Asked lately = asked.in(Period.endingOn(asked.today(), days));
        long count = TalkCounts.of(tallies.sum(lately.slice(), lately.period())).talked();
        return lately.figure(count, RecordKind.TALK);
    }
}
