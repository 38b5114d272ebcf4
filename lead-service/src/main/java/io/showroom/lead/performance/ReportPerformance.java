package io.showroom.lead.performance;

import io.showroom.lead.goal.Target;
import io.showroom.lead.goal.Targets;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.Breakdown;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.report.Rates;
import io.showroom.lead.tally.Dimension;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** Reports a month beside its target: of a consultant, a store, or the group. */
public final class ReportPerformance {
    private final FigureScope figures;
    private final Tallies tallies;
    private final Targets targets;

    public ReportPerformance(FigureScope figures, Tallies tallies, Targets targets) {
        this.figures = figures;
        this.tallies = tallies;
        this.targets = targets;
    }

    /** @param month null for the running one */
    public Performance report(Scope scope, String store, String owner, YearMonth month) {
        Asked asked = asked(scope, store, owner, month);
        String who = asked.slice().values().get(Dimension.OWNER);
        Asked ended = asked.in(ended(asked));
        return performance(
                asked,
                tallies.sum(asked.slice(), asked.period()),
                tallies.sum(ended.slice(), ended.period()),
                store,
                who,
                targets.of(scope, monthOf(asked), store));
    }

    /** Everybody of a store with something to show or to reach. */
    public List<Performance> consultants(Scope scope, String store, YearMonth month) {
        Asked asked = asked(scope, store, null, month);
        String own = asked.slice().values().get(Dimension.OWNER);
        if (own != null) {
            return List.of(report(scope, store, own, month));
        }
        List<Target> set = targets.of(scope, monthOf(asked), store);
        Map<String, Tally> inMonth = tallies.by(asked.slice(), Dimension.OWNER, asked.period());
        Map<String, Tally> inEnded = tallies.by(asked.slice(), Dimension.OWNER, ended(asked));
        TreeSet<String> people = new TreeSet<>(inMonth.keySet());
        set.stream().map(Target::owner).filter(Objects::nonNull).forEach(people::add);
        people.remove("");
        return people.stream()
                .map(who -> performance(
                        asked.with(Dimension.OWNER, who),
                        inMonth.getOrDefault(who, Tally.none()),
                        inEnded.getOrDefault(who, Tally.none()),
                        store,
                        who,
                        set))
                .toList();
    }

    /** Every store that the caller sees. */
    public List<Performance> stores(Scope scope, YearMonth month) {
        return asked(scope, null, null, month).slice().stores().stream()
                .map(store -> report(scope, store, null, month))
                .toList();
    }

    private Asked asked(Scope scope, String store, String owner, YearMonth month) {
        Map<Dimension, String> values = owner == null ? Map.of() : Map.of(Dimension.OWNER, owner);
        Asked asked = figures.resolve(scope, new Ask(store, values, null, null, null));
        YearMonth running = YearMonth.from(asked.today());
        YearMonth wanted = month == null ? running : month;
        if (wanted.isAfter(running)) {
            throw new Invalid("month", "future", "has not begun");
        }
        return asked.in(Period.month(wanted));
    }

    private Performance performance(
            Asked month, Tally inMonth, Tally inEnded, String store, String owner, List<Target> set) {
        Reached reached = new Reached(
                month,
                inMonth,
                month.in(ended(month)),
                inEnded,
                set.stream()
                        .filter(t -> Objects.equals(t.store(), store) && Objects.equals(t.owner(), owner))
                        .findFirst());
        String group = month.slice().group();
        return new Performance(
                monthOf(month),
                Rates.share(ended(month).days(), month.period().days()),
                store,
                owner,
                owner == null
                        ? figures.nameOf(group, Breakdown.STORE, store)
                        : figures.nameOf(group, Breakdown.OWNER, owner),
                reached.sales(),
                reached.orders(),
                reached.contacts(),
                reached.conversion(),
                reached.cycle(),
                reached.response(),
                reached.targetPath());
    }

    private static YearMonth monthOf(Asked asked) {
        return YearMonth.from(asked.period().from());
    }

    private static Period ended(Asked month) {
        LocalDate last = month.period().to();
        return new Period(month.period().from(), month.today().isBefore(last) ? month.today() : last);
    }
}
