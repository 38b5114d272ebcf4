package io.showroom.lead.bulk;

import io.showroom.lead.event.ImportEvent;
import io.showroom.lead.sheet.Dialect;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * A file of leads on its way in.
 *
 * @param store where its rows go; null when each row names its store, which only head office and systems may
 * @param print SHA-256 of the file, to tell a repetition from a reused key
 * @param bytes size of the file
 * @param rows how many there are below the header
 * @param firstRows the number of the first row of each chunk
 * @param run how often its rows were put to work
 * @param checked what the last dry run found; may be null
 * @param taken what became of its rows; null before it is done
 * @param by who sent it
 * @param nextAt when time has something to do with it; null when nothing
 */
public record LeadImport(
        String id,
        String group,
        String store,
        String fileName,
        String print,
        long bytes,
        Dialect dialect,
        Columns columns,
        ImportOptions options,
        ImportStatus status,
        int rows,
        List<Integer> firstRows,
        int run,
        Tally checked,
        Tally taken,
        String by,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Instant nextAt)
        implements Aggregate {
    /** Longer than any file takes to be cut into chunks once it is here. */
    static final Duration RECEIVED_WITHIN = Duration.ofMinutes(10);
    /** How often a working import is looked after, should the process that did its last chunk have died. */
    static final Duration LOOK_AFTER = Duration.ofSeconds(5);

    /** Every row is here. */
    Change<LeadImport> received(int count, List<Integer> firsts, Instant keptUntil) {
        ImportStatus next = columns.reach() ? ImportStatus.READY : ImportStatus.MAPPING;
        return Change.of(copy().rows(count, firsts).to(next, keptUntil).done());
    }

    Change<LeadImport> mapped(Columns named, Instant keptUntil) {
        return Change.of(copy().columns(named).to(ImportStatus.READY, keptUntil).done());
    }

    /** Puts the rows to work: for a dry run, or to be taken. */
    Change<LeadImport> begun(ImportStatus work, Instant now) {
        return Change.of(copy().to(work, now).run(run + 1).started(now).done());
    }

    /** The last row was looked at or taken. */
    Change<LeadImport> finished(Tally result, Instant now, Instant keptUntil) {
        if (status == ImportStatus.CHECKING) {
            return Change.of(
                    copy().to(ImportStatus.CHECKED, keptUntil).checked(result).done());
        }
        if (status != ImportStatus.RUNNING) {
            return Change.none(this);
        }
        LeadImport next = copy().to(ImportStatus.DONE, keptUntil)
                .taken(result)
                .finished(now)
                .done();
        return Change.of(next, told(next, result, now));
    }

    /** What was taken stays; what was not, is not. */
    Change<LeadImport> cancelled(Tally soFar, Instant now, Instant keptUntil) {
        LeadImport next =
                copy().to(ImportStatus.CANCELLED, keptUntil).finished(now).done();
        return status == ImportStatus.RUNNING ? Change.of(next, told(next, soFar, now)) : Change.of(next);
    }

    /** The sender, or this process, died before every row was here. */
    Change<LeadImport> failed(Instant now) {
        return Change.of(copy().to(ImportStatus.FAILED, null).finished(now).done());
    }

    /** Nothing is left of it but what is written here. */
    Change<LeadImport> emptied(Tally last, Instant now) {
        LeadImportCopy next = copy().taken(taken == null ? last : taken).due(null);
        return Change.of(
                status.over()
                        ? next.done()
                        : next.to(ImportStatus.CANCELLED, null).finished(now).done());
    }

    Change<LeadImport> lookedAfter(Instant now) {
        return Change.of(copy().due(now.plus(LOOK_AFTER)).done());
    }

    /** Whether its rows were taken away since nobody may need them any more. */
    boolean emptied() {
        return status.over() && nextAt == null;
    }

    int chunks() {
        return firstRows.size();
    }

    /** The chunk that holds this row, or would. */
    int chunkOf(int row) {
        int chunk = Collections.binarySearch(firstRows, row);
        return Math.max(0, chunk >= 0 ? chunk : -chunk - 2);
    }

    void mustAllow(ImportStatus next) {
        if (!status.allows(next)) {
            throw new Conflict(
                    "import-" + status.name().toLowerCase(Locale.ROOT),
                    "The import cannot go from " + status + " to " + next + ".");
        }
    }

    private LeadImportCopy copy() {
        return new LeadImportCopy(this);
    }

    private static ImportEvent told(LeadImport over, Tally result, Instant now) {
        return new ImportEvent.Finished(
                over.id(),
                over.store(),
                over.status().name(),
                over.rows(),
                result.created(),
                result.joined(),
                result.updated(),
                result.refused(),
                over.by(),
                now);
    }
}
