package io.showroom.lead.bulk;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Works on one chunk of an import; done again after a crash, it takes no row twice. */
public final class WorkOnChunk {
    private final LeadImports imports;
    private final ReadRows read;
    private final TakeRows take;

    public WorkOnChunk(LeadImports imports, ReadRows read, TakeRows take) {
        this.imports = imports;
        this.read = read;
        this.take = take;
    }

    public Function<ImportChunk, Change<ImportChunk>> step(ImportChunk chunk, Instant now) {
        UnaryOperator<ImportChunk> outcome = imports.find(Scope.system(chunk.group()), chunk.importId())
                .map(Versioned::value)
                .filter(owner -> owner.status().working() && owner.run() == chunk.run())
                .map(owner -> work(owner, chunk, now))
                .orElse(ImportChunk::skipped);
        return newest -> newest.run() == chunk.run() ? Change.of(outcome.apply(newest)) : Change.none(newest);
    }

    private UnaryOperator<ImportChunk> work(LeadImport owner, ImportChunk chunk, Instant now) {
        List<ReadRows.Read> rows = read.read(owner, chunk.rows(), now);
        if (owner.status() == ImportStatus.CHECKING) {
            TakeRows.Result foreseen = take.foresee(owner, rows);
            return newest -> newest.checked(foreseen.tally(), foreseen.refusals(), foreseen.marks());
        }
        TakeRows.Result taken = take.take(owner, rows);
        return newest -> newest.taken(taken.tally(), taken.refusals());
    }
}
