package io.showroom.lead.sheet;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A cell of a spreadsheet as the text that a person sees in it: whole numbers without exponent, so that a phone number
 * stays one; dates in ISO 8601; of a formula its last result, never the formula.
 */
final class CellText {
    private static final int LONGEST_NUMBER = 40;
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String QUOTED_OR_BRACKETED = "\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.";

    private CellText() {}

    static String of(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        Object value = cell.getValue();
        if (value instanceof BigDecimal number) {
            return isDate(cell) ? date(cell.asDate()) : plain(number);
        }
        return value == null ? "" : value.toString();
    }

    private static String plain(BigDecimal number) {
        boolean sane = Math.abs((long) number.precision() - number.scale()) <= LONGEST_NUMBER
                && number.precision() <= LONGEST_NUMBER
                && Math.abs(number.scale()) <= LONGEST_NUMBER;
        if (!sane) {
            return number.toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String date(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? moment.toLocalDate().toString()
                : MINUTES.format(moment);
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        if (format == null) {
            Integer id = cell.getDataFormatId();
            return id != null && (id >= 27 && id <= 36 || id >= 50 && id <= 58); // dates of the Chinese locale
        }
        String letters = format.replaceAll(QUOTED_OR_BRACKETED, "").toLowerCase(java.util.Locale.ROOT);
        return letters.contains("yy") || letters.contains("d") && letters.contains("m");
    }
}
