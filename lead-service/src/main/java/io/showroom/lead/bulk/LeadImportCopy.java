package io.showroom.lead.bulk;

import java.time.Instant;
import java.util.List;

/** An import on its way to its next state. */
final class LeadImportCopy {
    private final LeadImport from;
    private Columns columns;
    private ImportStatus status;
    private int rows;
    private List<Integer> firstRows;
    private int run;
    private Tally checked;
    private Tally taken;
    private Instant startedAt;
    private Instant finishedAt;
    private Instant nextAt;

    LeadImportCopy(LeadImport from) {
        this.from = from;
        this.columns = from.columns();
        this.status = from.status();
        this.rows = from.rows();
        this.firstRows = from.firstRows();
        this.run = from.run();
        this.checked = from.checked();
        this.taken = from.taken();
        this.startedAt = from.startedAt();
        this.finishedAt = from.finishedAt();
        this.nextAt = from.nextAt();
    }

    /** @throws io.showroom.platform.problem.Conflict when the table does not allow it */
    LeadImportCopy to(ImportStatus next, Instant due) {
        from.mustAllow(next);
        status = next;
        return due(due);
    }

    LeadImportCopy due(Instant due) {
        nextAt = due;
        return this;
    }

    LeadImportCopy columns(Columns next) {
        columns = next;
        return this;
    }

    LeadImportCopy rows(int count, List<Integer> firsts) {
        rows = count;
        firstRows = List.copyOf(firsts);
        return this;
    }

    LeadImportCopy run(int next) {
        run = next;
        return this;
    }

    LeadImportCopy checked(Tally result) {
        checked = result;
        return this;
    }

    LeadImportCopy taken(Tally result) {
        taken = result;
        return this;
    }

    LeadImportCopy started(Instant at) {
        startedAt = at;
        return this;
    }

    LeadImportCopy finished(Instant at) {
        finishedAt = at;
        return this;
    }

    LeadImport done() {
        return new LeadImport(
                from.id(),
                from.group(),
                from.store(),
                from.fileName(),
                from.print(),
                from.bytes(),
                from.dialect(),
                columns,
                from.options(),
                status,
                rows,
                firstRows,
                run,
                checked,
                taken,
                from.by(),
                from.createdAt(),
                startedAt,
                finishedAt,
                nextAt);
    }
}
