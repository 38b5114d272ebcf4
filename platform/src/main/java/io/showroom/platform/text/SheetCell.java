package io.showroom.platform.text;

import java.util.regex.Pattern;

/**
 * Text in a cell of a CSV or XLSX file, made so that a spreadsheet shows it and never runs it (handbook, section 10): a
 * cell that begins like a formula is led by an apostrophe, which import takes off again. Numbers and phone numbers stay
 * as they are. {@code imported(exported(text))} is the text, whatever it is.
 */
public final class SheetCell {
    // with apostrophes before it as well, or import would take away one that was there before
    private static final Pattern LIKE_FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r\n].*");
    // a number, and with it a phone number in international form
    private static final Pattern HARMLESS = Pattern.compile("[+-][0-9]+(\\.[0-9]+)?");

    private SheetCell() {}

    /** What to write into the cell. */
    public static String exported(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    /** What the cell means that was read from a file. */
    public static String imported(String cell) {
        return cell != null && cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String text) {
        return text != null
                && LIKE_FORMULA.matcher(text).matches()
                && !HARMLESS.matcher(text).matches();
    }
}
