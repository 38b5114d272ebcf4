package io.showroom.lead.replenishment;

import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Tallies;
import io.showroom.lead.tally.Tally;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works out how many new leads a week it takes, and warns before the gap in leads becomes a gap in sales. */
public final class Replenish {
    private static final long MOST_DEALS = 1_000_000;
    private static final int STORES_AT_ONCE = 200;

    private final FigureScope figures;
    private final Tallies tallies;

    public Replenish(FigureScope figures, Tallies tallies) {
        this.figures = figures;
        this.tallies = tallies;
    }

    /** @param deals wanted a week */
    public Replenishment reckon(Scope scope, Ask ask, long deals) {
        Reckoning reckoning = reckoning(scope, ask, deals);
        return reckoning.from(tallies.sums(reckoning.wanted(List.of())));
    }

    /** The same of each store that the caller sees, the largest shortfall first; each wants as many deals. */
    public List<Replenishment> stores(Scope scope, Ask ask, long deals) {
        Asked asked = figures.resolve(scope, ask);
        List<Reckoning> each = asked.slice().stores().stream()
                .map(store -> new Ask(store, ask.values(), ask.level(), ask.from(), ask.to()))
                .map(one -> reckoning(scope, one, deals))
                .toList();
        Map<String, Tally> sums = new HashMap<>();
        for (int i = 0; i < each.size(); i += STORES_AT_ONCE) {
            Map<String, Tallies.Sum> wanted = new HashMap<>();
            each.subList(i, Math.min(each.size(), i + STORES_AT_ONCE))
                    .forEach(one -> wanted.putAll(one.wanted(List.of())));
            sums.putAll(tallies.sums(wanted));
        }
        return each.stream()
                .map(one -> one.from(sums))
                .sorted(Comparator.comparing(
                                (Replenishment r) -> r.lastSevenDays().shortfall())
                        .reversed()
                        .thenComparing(Replenishment::store))
                .toList();
    }

    /**
     * The question of {@link #reckon} alone, for who reads more beside it in one go.
     *
     * @param deals wanted a week
     */
    public Reckoning reckoning(Scope scope, Ask ask, long deals) {
        if (deals < 1 || deals > MOST_DEALS) {
            throw new Invalid("deals", "out-of-range", "must be 1 to " + MOST_DEALS);
        }
        return new Reckoning(figures.resolve(scope, ask), figures.settings(scope.group()), deals);
    }
}
