package io.showroom.lead.rebuild;

import io.showroom.lead.counting.LeadCounts;
import io.showroom.lead.report.Ask;
import io.showroom.lead.report.Asked;
import io.showroom.lead.report.FigureScope;
import io.showroom.lead.tally.Period;
import io.showroom.lead.tally.Tallies;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.Map;

/** Head office has all counts of the group built anew. */
public final class StartRebuild {
    private final CountRebuilds rebuilds;
    private final FigureScope figures;
    private final Tallies tallies;
    private final Clock clock;

    public StartRebuild(CountRebuilds rebuilds, FigureScope figures, Tallies tallies, Clock clock) {
        this.rebuilds = rebuilds;
        this.figures = figures;
        this.tallies = tallies;
        this.clock = clock;
    }

    /** @throws Conflict when one is running */
    public Versioned<CountRebuild> start(Scope scope, IdempotencyKey key) {
        String id = key == null ? Ids.next() : key.idFor(scope);
        try {
            return rebuilds.insertIdempotent(
                    key, CountRebuild.begun(id, scope.group(), expected(scope), scope.subject(), clock.instant()));
        } catch (DuplicateKey running) {
            throw new Conflict("rebuild-running", "The counts are being rebuilt already.");
        }
    }

    private long expected(Scope scope) {
        Asked all = figures.resolve(scope, new Ask(null, Map.of(), null, null, null));
        return LeadCounts.of(tallies.sum(all.slice(), Period.until(all.today())), null)
                .count();
    }
}
