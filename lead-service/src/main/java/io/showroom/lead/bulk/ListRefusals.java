package io.showroom.lead.bulk;

import io.showroom.lead.sheet.SheetWriter;
import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.SheetCell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows that could not be taken, with the reasons: as a list, and as a file like the one that was sent. */
public final class ListRefusals {
    private final LeadImports imports;
    private final ImportChunks chunks;
    private final AuditTrail trail;

    public ListRefusals(LeadImports imports, ImportChunks chunks, AuditTrail trail) {
        this.imports = imports;
        this.chunks = chunks;
        this.trail = trail;
    }

    /** By the numbers of the rows; the cursor is the last one shown. */
    public Page<Refusal> page(Scope scope, String id, PageRequest page) {
        LeadImport one = shown(scope, id);
        int after = page.cursor() == null ? 0 : row(page.cursor());
        List<Refusal> found = new ArrayList<>();
        for (int chunk = one.chunkOf(after); chunk < one.chunks() && found.size() <= page.limit(); chunk++) {
            refusals(one, chunk).stream()
                    .filter(refusal -> refusal.row() > after)
                    .forEach(found::add);
        }
        boolean more = found.size() > page.limit();
        List<Refusal> shown = more ? found.subList(0, page.limit()) : found;
        String next = more ? Integer.toString(shown.get(shown.size() - 1).row()) : null;
        return new Page<>(List.copyOf(shown), next);
    }

    /**
     * The import whose refusals are about to be shown, unmasked: the read is in the audit trail.
     *
     * @throws Conflict when its rows were taken away by now
     */
    public LeadImport shown(Scope scope, String id) {
        LeadImport one = imports.get(scope, id).value();
        if (one.emptied()) {
            throw new Conflict("rows-gone", "The rows of this import are not kept any more.");
        }
        trail.unmaskedRead(scope, "lead_imports", id, "rows", "refusals");
        return one;
    }

    /** In the format, encoding and columns of the file that was sent; two more columns say which row it was, and why. */
    public void write(LeadImport one, OutputStream out) throws IOException {
        try (SheetWriter file = SheetWriter.to(out, one.dialect())) {
            file.row(with(one.columns().headers(), one.columns(), "行号 row", "原因 reasons"));
            for (int chunk = 0; chunk < one.chunks(); chunk++) {
                for (Refusal refusal : refusals(one, chunk)) {
                    // as they were meant, so that the writer leads each by an apostrophe once
                    List<String> cells =
                            refusal.cells().stream().map(SheetCell::imported).toList();
                    file.row(with(cells, one.columns(), Integer.toString(refusal.row()), reasons(refusal)));
                }
            }
        }
    }

    private List<Refusal> refusals(LeadImport one, int chunk) {
        return chunks.find(Scope.system(one.group()), ImportChunk.id(one.id(), chunk))
                .map(Versioned::value)
                .filter(found -> found.run() == one.run())
                .map(ImportChunk::refusals)
                .orElse(List.of());
    }

    private static List<String> with(List<String> cells, Columns columns, String row, String reasons) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns.headers().size()) {
            all.add("");
        }
        all.add(row);
        all.add(reasons);
        return all;
    }

    private static String reasons(Refusal refusal) {
        return refusal.reasons().stream().map(ListRefusals::reason).collect(Collectors.joining("; "));
    }

    private static String reason(FieldProblem problem) {
        return problem.field() + " " + problem.message() + " (" + problem.code() + ")";
    }

    private static int row(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw new BadRequest("cursor", "foreign", "is not of this list");
        }
    }
}
