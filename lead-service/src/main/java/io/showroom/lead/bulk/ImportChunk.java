package io.showroom.lead.bulk;

import io.showroom.platform.store.Aggregate;
import java.time.Instant;
import java.util.List;

/**
 * Some rows of a file, worked on together.
 *
 * @param number from 0, in the order of the file
 * @param rows what is still to be taken; once taken, gone
 * @param run the import's run it was last put to work for; 0 for none
 * @param open whether that work is still to be done
 * @param tally what became of its rows in that run
 * @param refusals its rows that could not be taken
 * @param marks of a dry run: what would be recognised again of each row that would make a lead
 * @param nextAt when somebody shall work on it; null for nobody
 */
public record ImportChunk(
        String id,
        String group,
        String store,
        String importId,
        int number,
        List<ImportRow> rows,
        int run,
        boolean open,
        Tally tally,
        List<Refusal> refusals,
        List<Long> marks,
        Instant nextAt)
        implements Aggregate {

    static String id(String importId, int number) {
        return importId + "-" + number;
    }

    static ImportChunk of(LeadImport owner, int number, List<ImportRow> rows) {
        return new ImportChunk(
                id(owner.id(), number),
                owner.group(),
                owner.store(),
                owner.id(),
                number,
                List.copyOf(rows),
                0,
                false,
                Tally.NONE,
                List.of(),
                List.of(),
                null);
    }

    /** Put to work for a run. */
    ImportChunk begun(int next, Instant now) {
        return new ImportChunk(
                id, group, store, importId, number, rows, next, true, Tally.NONE, List.of(), List.of(), now);
    }

    /** Looked at in a dry run. */
    ImportChunk checked(Tally result, List<Refusal> refused, List<Long> recognised) {
        return new ImportChunk(id, group, store, importId, number, rows, run, false, result, refused, recognised, null);
    }

    /** Taken: of its rows only those refused are kept. */
    ImportChunk taken(Tally result, List<Refusal> refused) {
        return new ImportChunk(
                id, group, store, importId, number, List.of(), run, false, result, refused, List.of(), null);
    }

    /** The import was cancelled before its turn. */
    ImportChunk skipped() {
        return new ImportChunk(id, group, store, importId, number, rows, run, false, tally, refusals, marks, null);
    }
}
