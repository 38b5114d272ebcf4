package io.showroom.platform.text;

import io.showroom.platform.problem.Invalid;
import java.text.Normalizer;

/** Rules for text that people type (handbook, section 10): NFC, any script, emoji and joiners, nothing hidden. */
public final class Text {
    public static final int NAME = 100;
    public static final int EMAIL = 254;
    public static final int ADDRESS = 300;
    public static final int LABEL = 60;
    public static final int NOTE = 4000;
    public static final int URL = 2000;

    private Text() {}

    /**
     * The text in NFC.
     *
     * @throws Invalid when it holds a control character (tab and line breaks are fine), a bidirectional override, a lone
     *     surrogate or a non-character
     */
    public static String safe(String field, String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            if (isForbidden(point)) {
                String code = String.format("U+%04X", point);
                throw new Invalid(field, "forbidden-character", "holds the forbidden character " + code);
            }
            i += Character.charCount(point);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * {@link #safe}, without blanks at its ends, at most so many code points. Null becomes null, and so does a text in
     * which nothing is to be seen: blanks and joiners alone.
     */
    public static String optional(String field, String text, int longest) {
        if (text == null) {
            return null;
        }
        String clean = safe(field, text).strip();
        if (clean.codePoints().noneMatch(Text::isVisible)) {
            return null;
        }
        if (clean.codePointCount(0, clean.length()) > longest) {
            throw new Invalid(field, "too-long", "is longer than " + longest + " characters");
        }
        return clean;
    }

    /** As {@link #optional}, but must be there. */
    public static String required(String field, String text, int longest) {
        String clean = optional(field, text, longest);
        if (clean == null) {
            throw new Invalid(field, "required", "is missing");
        }
        return clean;
    }

    private static boolean isVisible(int point) {
        return !Character.isWhitespace(point)
                && !Character.isSpaceChar(point)
                && Character.getType(point) != Character.FORMAT;
    }

    private static boolean isForbidden(int point) {
        boolean lineOrTab = point == '\n' || point == '\r' || point == '\t';
        return (Character.isISOControl(point) && !lineOrTab)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)
                || (point & 0xFFFE) == 0xFFFE
                || (point >= 0xFDD0 && point <= 0xFDEF);
    }
}
