package io.showroom.lead.bulk;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Expected;
import java.time.Instant;
import java.util.function.Function;

/**
 * What time does to an import: puts its chunks to work, ends it should nobody else, gives up on a file that never came
 * whole, and takes away rows that were kept long enough.
 */
public final class LookAfterImport {
    private final ImportChunks chunks;
    private final FinishImport finish;

    public LookAfterImport(ImportChunks chunks, FinishImport finish) {
        this.chunks = chunks;
        this.finish = finish;
    }

    public Function<LeadImport, Change<LeadImport>> step(LeadImport owner, Instant now) {
        if (owner.nextAt() == null || owner.nextAt().isAfter(now)) {
            return Change::of; // it was put off meanwhile; written again, it wakes when it should
        }
        if (owner.status().working()) {
            putToWork(owner, now);
            finish.whenOver(owner);
            return newest -> newest.status().working() ? newest.lookedAfter(now) : Change.none(newest);
        }
        if (owner.status() == ImportStatus.RECEIVING) {
            chunks.delete(owner.group(), owner.id());
            return newest -> newest.status() == ImportStatus.RECEIVING ? newest.failed(now) : Change.none(newest);
        }
        Tally last = chunks.tally(owner.group(), owner.id(), owner.run());
        chunks.delete(owner.group(), owner.id());
        return newest -> newest.emptied(last, now);
    }

    private void putToWork(LeadImport owner, Instant now) {
        for (int number = 0; number < owner.chunks(); number++) {
            chunks.change(
                    Scope.system(owner.group()),
                    ImportChunk.id(owner.id(), number),
                    Expected.any(),
                    chunk -> chunk.run() < owner.run() ? Change.of(chunk.begun(owner.run(), now)) : Change.none(chunk));
        }
    }
}
