package io.showroom.lead.bulk;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Names the columns of an import, checks it, starts it, stops it. */
public final class SteerImport {
    private final LeadImports imports;
    private final ImportChunks chunks;
    private final LeadRulebook rulebook;
    private final Clock clock;

    public SteerImport(LeadImports imports, ImportChunks chunks, LeadRulebook rulebook, Clock clock) {
        this.imports = imports;
        this.chunks = chunks;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** @param said the field of each column by its header; null for a column to be left alone */
    public Versioned<LeadImport> map(Scope scope, String id, Expected expected, Map<String, ImportField> said) {
        return imports.change(scope, id, expected, one -> {
            one.mustAllow(ImportStatus.READY);
            Columns named = one.columns().mapped(said);
            if (!named.reach()) {
                throw new Invalid("mapping", "unreachable", "names no column with phones or e-mails");
            }
            return one.mapped(named, keptUntil(scope));
        });
    }

    /** A dry run: says what would become of each row, and changes nothing. */
    public Versioned<LeadImport> check(Scope scope, String id, Expected expected) {
        return imports.change(scope, id, expected, one -> one.begun(ImportStatus.CHECKING, clock.instant()));
    }

    public Versioned<LeadImport> start(Scope scope, String id, Expected expected) {
        return imports.change(scope, id, expected, one -> one.begun(ImportStatus.RUNNING, clock.instant()));
    }

    /** Stops it; leads that were taken stay. */
    public Versioned<LeadImport> cancel(Scope scope, String id, Expected expected) {
        return imports.change(
                scope,
                id,
                expected,
                one -> one.cancelled(
                        chunks.tally(one.group(), one.id(), one.run()), clock.instant(), keptUntil(scope)));
    }

    /** How far it is in its present run, or came. */
    public Tally progress(LeadImport one) {
        return switch (one.status()) {
            case RECEIVING, MAPPING, READY, FAILED -> Tally.NONE;
            case CHECKED -> one.checked();
            case CHECKING, RUNNING, CANCELLED ->
                one.taken() == null ? chunks.tally(one.group(), one.id(), one.run()) : one.taken();
            case DONE -> one.taken();
        };
    }

    private Instant keptUntil(Scope scope) {
        return clock.instant()
                .plus(Duration.ofDays(rulebook.imports(scope.group()).keptDays()));
    }
}
