package io.showroom.lead.bulk;

import io.showroom.lead.sheet.SheetRow;
import io.showroom.lead.sheet.SheetRows;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.store.Change;
import java.util.ArrayList;
import java.util.List;

/** Cuts the rows of a file into chunks and stores them as it reads. */
final class CutFile {
    private static final int CHUNK_ROWS = 500;
    private static final int CHUNK_CHARACTERS = 1_000_000;
    private static final int BULK = 4;

    private final ImportChunks chunks;
    private final LeadImport owner;
    private final int mostRows;
    private final List<Integer> firstRows = new ArrayList<>();
    private final List<Change<ImportChunk>> waiting = new ArrayList<>();
    private List<ImportRow> rows = new ArrayList<>();
    private int characters;
    private int count;

    CutFile(ImportChunks chunks, LeadImport owner, int mostRows) {
        this.chunks = chunks;
        this.owner = owner;
        this.mostRows = mostRows;
    }

    /** @throws Invalid when there are too many rows, or none */
    void cut(SheetRows file) {
        while (file.hasNext()) {
            SheetRow row = file.next();
            if (!row.blank()) {
                add(new ImportRow(row.number(), row.cells()));
            }
        }
        endChunk();
        store();
        if (count == 0) {
            throw new Invalid("file", "no-rows", "has no rows below its header");
        }
    }

    private void add(ImportRow row) {
        count++;
        if (count > mostRows) {
            throw new Invalid("file", "too-many-rows", "has more than " + mostRows + " rows");
        }
        rows.add(row);
        characters += row.cells().stream().mapToInt(String::length).sum();
        if (rows.size() == CHUNK_ROWS || characters > CHUNK_CHARACTERS) {
            endChunk();
        }
    }

    private void endChunk() {
        if (rows.isEmpty()) {
            return;
        }
        firstRows.add(rows.get(0).number());
        waiting.add(Change.of(ImportChunk.of(owner, firstRows.size() - 1, rows)));
        rows = new ArrayList<>();
        characters = 0;
        if (waiting.size() == BULK) {
            store();
        }
    }

    private void store() {
        chunks.insertAll(List.copyOf(waiting));
        waiting.clear();
    }

    int count() {
        return count;
    }

    List<Integer> firstRows() {
        return firstRows;
    }
}
