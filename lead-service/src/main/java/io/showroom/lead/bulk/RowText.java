package io.showroom.lead.bulk;

import io.showroom.lead.intake.EnquiryDraft;
import io.showroom.platform.text.SheetCell;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The values of a row by what its columns hold. */
final class RowText {
    private final Map<ImportField, Integer> places = new EnumMap<>(ImportField.class);
    private final ImportOptions options;

    RowText(Columns columns, ImportOptions options) {
        for (ImportField field : ImportField.values()) {
            places.put(field, columns.of(field));
        }
        this.options = options;
    }

    /** The cell of this field; null when the file has none, or it is blank. */
    String of(ImportRow row, ImportField field) {
        String cell = SheetCell.imported(row.cell(places.get(field)));
        return cell == null || cell.isBlank() ? null : cell.strip();
    }

    EnquiryDraft.Typed typed(ImportRow row) {
        return new EnquiryDraft.Typed(
                of(row, ImportField.KIND),
                of(row, ImportField.NAME),
                of(row, ImportField.ORGANISATION),
                all(row, ImportField.PHONE, ImportField.PHONE_2),
                all(row, ImportField.EMAIL),
                of(row, ImportField.LANGUAGE),
                or(of(row, ImportField.SOURCE), options.source().name()),
                or(of(row, ImportField.CAMPAIGN), options.campaign()),
                of(row, ImportField.SOURCE_DETAIL),
                of(row, ImportField.BRAND),
                of(row, ImportField.MODEL),
                of(row, ImportField.TRIM),
                of(row, ImportField.COLOUR),
                of(row, ImportField.TRADE_IN),
                of(row, ImportField.PURCHASE_HORIZON),
                of(row, ImportField.NOTE),
                of(row, ImportField.CONSULTANT),
                of(row, ImportField.REFERRED_BY),
                of(row, ImportField.REQUESTED_AT),
                or(of(row, ImportField.EXTERNAL_SOURCE), options.externalSource()),
                of(row, ImportField.EXTERNAL_ID));
    }

    private List<String> all(ImportRow row, ImportField... fields) {
        return Stream.of(fields)
                .map(field -> of(row, field))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String or(String value, String standard) {
        return value == null ? standard : value;
    }
}
