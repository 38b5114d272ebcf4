package io.showroom.lead.bulk.web;

import io.showroom.lead.bulk.Columns;
import io.showroom.lead.bulk.ImportOptions;
import io.showroom.lead.bulk.ImportStatus;
import io.showroom.lead.bulk.LeadImport;
import io.showroom.lead.bulk.Tally;
import io.showroom.lead.sheet.SheetFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** How far an import is. */
record ImportView(
        String id,

        @Schema(description = "Where its rows go; absent when each row names its store")
        String store,

        String fileName,
        @Schema(description = "Size of the file, bytes") long bytes,
        SheetFormat format,

        @Schema(description = "Of a CSV file", example = "GB18030")
        String charset,

        @Schema(description = "Between the cells of a CSV file", example = ";")
        String delimiter,

        List<ColumnView> columns,
        ImportOptions options,
        ImportStatus status,

        @Schema(description = "Rows below the header", example = "100000")
        int rows,

        @Schema(description = "What became of its rows so far in the present run")
        Tally progress,

        @Schema(description = "What the last dry run found") Tally checked,

        @Schema(description = "Staff id or client of who sent it")
        String by,

        @Schema(description = "UTC") Instant createdAt,

        @Schema(description = "When the present run began, UTC")
        Instant startedAt,

        @Schema(description = "UTC") Instant finishedAt) {

    /** A column of the file and what it holds. */
    record ColumnView(
            @Schema(example = "手机号码") String header,

            @Schema(description = "Absent when the column is left alone", example = "PHONE")
            String field) {}

    static ImportView of(LeadImport one, Tally progress) {
        return new ImportView(
                one.id(),
                one.store(),
                one.fileName(),
                one.bytes(),
                one.dialect().format(),
                one.dialect().charset(),
                one.dialect().delimiter(),
                columns(one.columns()),
                one.options(),
                one.status(),
                one.rows(),
                progress,
                one.checked(),
                one.by(),
                one.createdAt(),
                one.startedAt(),
                one.finishedAt());
    }

    private static List<ColumnView> columns(Columns columns) {
        List<ColumnView> views = new ArrayList<>();
        for (int i = 0; i < columns.headers().size(); i++) {
            String field = columns.fields().get(i);
            views.add(new ColumnView(columns.headers().get(i), field.isEmpty() ? null : field));
        }
        return views;
    }
}
