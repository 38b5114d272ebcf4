package io.showroom.lead.sheet;

import io.showroom.platform.text.SheetCell;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes XLSX; rows go out as they come, so that memory does not grow with them. */
final class XlsxWriting implements SheetWriter {
    private static final int FLUSH_EVERY = 500;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    XlsxWriting(OutputStream out) {
        this.workbook = new Workbook(out, "Showroom", "01.00");
        this.sheet = workbook.newWorksheet("1");
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            String text = SheetCell.exported(cells.get(column));
            if (!text.isEmpty()) {
                sheet.inlineString(rows, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
        }
        rows++;
        if (rows % FLUSH_EVERY == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
