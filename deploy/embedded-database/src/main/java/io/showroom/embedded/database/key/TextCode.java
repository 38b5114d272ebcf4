package io.showroom.embedded.database.key;

/**
 * Encodes text so that the bytes sort by UTF-16 units, as {@link String#compareTo} does: CESU-8, where each unit of a
 * surrogate pair is written by itself (UTF-8 would sort an emoji after a full-width letter). Zero ends the text, so the
 * characters 0 and 1 are escaped.
 */
final class TextCode {
    private static final int END = 0x00;
    private static final int ESCAPE = 0x01;

    private TextCode() {}

    static void append(KeyBuffer out, String text) {
        appendUnits(out, text);
        out.put(END);
    }

    /** What every text with this beginning starts with. */
    static void appendUnits(KeyBuffer out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit <= ESCAPE) {
                out.put(ESCAPE).put(unit + 1);
            } else if (unit < 0x80) {
                out.put(unit);
            } else if (unit < 0x800) {
                out.put(0xC0 | unit >> 6).put(0x80 | unit & 0x3F);
            } else {
                out.put(0xE0 | unit >> 12).put(0x80 | unit >> 6 & 0x3F).put(0x80 | unit & 0x3F);
            }
        }
    }
}
