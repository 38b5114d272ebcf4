package io.showroom.lead.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

/**
 * The rows of a file, one at a time: a file of any length takes the memory of a row (and, for XLSX, of its table of
 * shared texts, which {@link ZipGuard} bounds).
 */
public interface SheetRows extends Iterator<SheetRow>, AutoCloseable {
    /** The most cells a row may have. */
    int MOST_CELLS = 300;

    @Override
    void close();

    /** @throws SheetRefused when it is no such file */
    static SheetRows open(Path file, Dialect dialect) {
        try {
            return switch (dialect.format()) {
                case CSV -> new CsvRows(file, dialect);
                case XLSX -> new XlsxRows(file);
            };
        } catch (IOException e) {
            throw new SheetRefused("unreadable", "The file cannot be read as " + dialect.format() + ".");
        }
    }
}
