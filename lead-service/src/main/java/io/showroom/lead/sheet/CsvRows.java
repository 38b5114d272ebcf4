package io.showroom.lead.sheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The rows of a CSV file. A quote that never ends is refused, rather than the rest of the file read as one cell. */
final class CsvRows implements SheetRows {
    static final int LONGEST_RECORD = 1 << 20;
    /** What spreadsheets write above a table to say how its cells are separated. */
    static final Pattern SEPARATOR = Pattern.compile("\"?sep=(.)\"?", Pattern.CASE_INSENSITIVE);

    private final CloseableIterator<CsvRecord> records;
    private int number;

    CsvRows(Path file, Dialect dialect) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(dialect.mark().length);
        Reader text = new InputStreamReader(bytes, dialect.encoding().newDecoder()); // reports what it cannot decode
        this.records = reader(dialect.separator()).ofCsvRecord(text).iterator();
    }

    static CsvReader.CsvReaderBuilder reader(char delimiter) {
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_RECORD);
    }

    @Override
    public boolean hasNext() {
        return reading(records::hasNext);
    }

    @Override
    public SheetRow next() {
        CsvRecord record = reading(records::next);
        number++;
        if (record.getFieldCount() > MOST_CELLS) {
            throw new SheetRefused("too-many-cells", "Row " + number + " has more than " + MOST_CELLS + " cells.");
        }
        List<String> cells = record.getFields();
        return number == 1 && saysSeparator(cells)
                ? new SheetRow(number, List.of())
                : new SheetRow(number, List.copyOf(cells));
    }

    /** Read by its own rule, {@code sep=;} falls into two cells. */
    private static boolean saysSeparator(List<String> cells) {
        return cells.size() <= 2
                && cells.get(0).strip().toLowerCase(Locale.ROOT).startsWith("sep=")
                && cells.get(cells.size() - 1).length() <= "sep=;".length();
    }

    private <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw new SheetRefused(
                    "broken-row", "Row " + (number + 1) + " cannot be read: a quote never ends, or it is over-long.");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new SheetRefused("encoding", "Row " + (number + 1) + " is not in the encoding of the file.");
            }
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
