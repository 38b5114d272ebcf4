package io.showroom.lead.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes a table row by row, so that spreadsheets show its cells and never run them. */
public interface SheetWriter extends AutoCloseable {

    void row(List<String> cells) throws IOException;

    /** Completes the file; the stream stays open. */
    @Override
    void close() throws IOException;

    /** A table in this dialect. */
    static SheetWriter to(OutputStream out, Dialect dialect) throws IOException {
        return switch (dialect.format()) {
            case CSV -> new CsvWriting(out, dialect);
            case XLSX -> new XlsxWriting(out);
        };
    }
}
