package io.showroom.lead.prospectsheet.web;

import io.showroom.contracts.value.Labelled;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.prospectsheet.ProspectSheet;
import io.showroom.lead.prospectsheet.SheetColumn;
import io.showroom.lead.sheet.Dialect;
import io.showroom.lead.sheet.SheetFormat;
import io.showroom.lead.sheet.SheetWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A sheet as people open it: headers and choices in the reader's language, times by the store's clock. CSV is UTF-8 with its
 * mark, by which spreadsheets show Chinese; no cell is run by one.
 */
record SheetFile(SheetFormat format, Locale reader, Function<Lead, ZoneId> zone) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    Dialect dialect() {
        return switch (format) {
            case CSV -> new Dialect(SheetFormat.CSV, "UTF-8", true, ",");
            case XLSX -> new Dialect(SheetFormat.XLSX, null, false, null);
        };
    }

    void write(ProspectSheet sheet, OutputStream out) throws IOException {
        try (SheetWriter file = SheetWriter.to(out, dialect())) {
            file.row(Arrays.stream(SheetColumn.values())
                    .map(column -> column.label(reader))
                    .toList());
            sheet.each(lead -> file.row(cells(lead)));
        }
    }

    private List<String> cells(Lead lead) {
        ZoneId there = zone.apply(lead);
        return Arrays.stream(SheetColumn.values())
                .map(column -> text(column.of(lead), there))
                .toList();
    }

    private String text(Object value, ZoneId there) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant moment) {
            return MINUTES.format(moment.atZone(there));
        }
        return value instanceof Labelled choice ? choice.label(reader) : value.toString();
    }
}
