package io.showroom.lead.tally;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names one count that is kept: a place, the values of up to two dimensions, a day or a month. Keys sort by place,
 * dimensions, unit, date and values, so that all values of a dimension in some months lie beside each other.
 *
 * @param place a store, or {@link #GROUP}
 * @param by the letters of its dimensions
 * @param date {@code M|2026-03} or {@code D|2026-03-05}
 * @param values of its dimensions, in their order; empty text for none
 */
public record CellKey(String place, String by, String date, List<String> values) {
    /** All stores of the group together. */
    public static final String GROUP = "*";

    private static final char SEPARATOR = '|';

    /** @param values what a dimension has no value of counts under none */
    public static CellKey of(String place, Set<Dimension> dimensions, String date, Map<Dimension, String> values) {
        List<String> wanted = dimensions.stream()
                .sorted()
                .map(dimension -> values.getOrDefault(dimension, ""))
                .toList();
        return new CellKey(place, letters(dimensions), date, wanted);
    }

    /** The letters of these dimensions, in their order. */
    public static String letters(Set<Dimension> dimensions) {
        StringBuilder letters = new StringBuilder();
        dimensions.stream().sorted().forEach(dimension -> letters.append(dimension.letter()));
        return letters.toString();
    }

    public static String date(YearMonth month) {
        return "M" + SEPARATOR + month;
    }

    public static String date(LocalDate day) {
        return "D" + SEPARATOR + day;
    }

    /** The key as it is stored, after what names the group and generation. */
    public String text(String prefix) {
        StringBuilder text = new StringBuilder(dated(prefix, place, by, date));
        values.forEach(value -> text.append(SEPARATOR).append(escaped(value)));
        return text.toString();
    }

    /** Where the keys of this place and these dimensions begin on a date. */
    public static String dated(String prefix, String place, String by, String date) {
        return prefix + SEPARATOR + escaped(place) + SEPARATOR + by + SEPARATOR + date;
    }

    /** The value of a stored key with one dimension. */
    public static String valueIn(String text) {
        return unescaped(text.substring(text.lastIndexOf(SEPARATOR) + 1));
    }

    /** The date of a stored key with one dimension. */
    public static String dateIn(String text) {
        String rest = text.substring(0, text.lastIndexOf(SEPARATOR));
        int date = rest.lastIndexOf(SEPARATOR);
        return rest.substring(rest.lastIndexOf(SEPARATOR, date - 1) + 1);
    }

    public static String escaped(String text) {
        return text.replace("%", "%25").replace("|", "%7C");
    }

    private static String unescaped(String text) {
        return text.replace("%7C", "|").replace("%25", "%");
    }
}
