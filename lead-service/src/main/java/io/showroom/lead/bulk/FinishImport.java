package io.showroom.lead.bulk;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;

/** Ends an import's run when the last of its chunks has done its work. */
public final class FinishImport {
    private final LeadImports imports;
    private final ImportChunks chunks;
    private final LeadRulebook rulebook;
    private final Clock clock;

    public FinishImport(LeadImports imports, ImportChunks chunks, LeadRulebook rulebook, Clock clock) {
        this.imports = imports;
        this.chunks = chunks;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** One of its chunks has done its work. */
    public void after(ImportChunk chunk) {
        imports.find(Scope.system(chunk.group()), chunk.importId())
                .map(Versioned::value)
                .ifPresent(this::whenOver);
    }

    /** Leaves an import alone that still has work to do. */
    void whenOver(LeadImport owner) {
        boolean over =
                owner.status().working() && chunks.done(owner.group(), owner.id(), owner.run()) == owner.chunks();
        if (!over) {
            return;
        }
        Tally counted = chunks.tally(owner.group(), owner.id(), owner.run());
        Tally result = owner.status() == ImportStatus.CHECKING
                ? counted.repeating(Marks.repeats(chunks.marks(owner.group(), owner.id())))
                : counted;
        Duration kept = Duration.ofDays(rulebook.imports(owner.group()).keptDays());
        imports.change(
                Scope.system(owner.group()),
                owner.id(),
                Expected.any(),
                newest -> newest.run() == owner.run()
                        ? newest.finished(
                                result, clock.instant(), clock.instant().plus(kept))
                        : Change.none(newest));
    }
}
