package io.showroom.lead.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The rows of the first visible sheet of an XLSX file. */
final class XlsxRows implements SheetRows {
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;

    XlsxRows(Path file) throws IOException {
        ZipGuard.check(file);
        this.workbook = reading(() -> workbook(file));
        try {
            this.stream = reading(this::firstSheet);
            this.rows = stream.iterator();
        } catch (RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    private static ReadableWorkbook workbook(Path file) {
        try {
            return opened(file, true);
        } catch (ExcelReaderException withoutStyles) {
            return opened(file, false);
        }
    }

    private static ReadableWorkbook opened(Path file, boolean styles) {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(styles, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Stream<Row> firstSheet() {
        Sheet sheet = workbook.getSheets()
                .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                .findFirst()
                .orElseThrow(() -> new SheetRefused("no-sheet", "The file has no visible sheet."));
        try {
            return sheet.openStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return reading(rows::hasNext);
    }

    @Override
    public SheetRow next() {
        Row row = reading(rows::next);
        if (row.getCellCount() > MOST_CELLS) {
            throw new SheetRefused(
                    "too-many-cells", "Row " + row.getRowNum() + " has more than " + MOST_CELLS + " cells.");
        }
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(reading(() -> CellText.of(cell)));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return new SheetRow(row.getRowNum(), List.copyOf(cells));
    }

    /** Whatever the library meets in a damaged file, it throws something unchecked. */
    private static <T> T reading(Supplier<T> step) {
        try {
            return step.get();
        } catch (SheetRefused e) {
            throw e;
        } catch (RuntimeException damaged) {
            throw new SheetRefused("unreadable", "The file cannot be read as XLSX: it is damaged.");
        }
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
