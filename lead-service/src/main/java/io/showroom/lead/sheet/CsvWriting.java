package io.showroom.lead.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.showroom.platform.text.SheetCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** Writes CSV. */
final class CsvWriting implements SheetWriter {
    private final Writer text;
    private final CsvWriter csv;

    CsvWriting(OutputStream out, Dialect dialect) throws IOException {
        out.write(dialect.mark());
        this.text = new OutputStreamWriter(out, dialect.encoding());
        this.csv = CsvWriter.builder()
                .fieldSeparator(dialect.separator())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void row(List<String> cells) {
        csv.writeRecord(cells.stream().map(SheetCell::exported).toList());
    }

    @Override
    public void close() throws IOException {
        csv.flush();
        text.flush();
    }
}
