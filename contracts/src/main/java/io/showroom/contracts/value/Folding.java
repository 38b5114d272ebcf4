package io.showroom.contracts.value;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/** Folding of typed identifiers before they are checked: NFKC, blanks and dashes out, upper case (handbook, 10). */
final class Folding {
    /** Longest text that is looked at: no identifier comes near it, however it was spaced. */
    static final int LONGEST_TYPED = 100;

    private Folding() {}

    /** NFKC, without blanks and dashes, ASCII letters in upper case (others must not turn into ASCII: ſ, ı, ß). */
    static String identifier(String kind, String typed) {
        return fold(kind, typed, c -> isBlank(c) || isDash(c), Folding::asciiUpper);
    }

    /** As {@link #identifier}, but for plates: dots between the parts go as well, and umlauts are raised too. */
    static String plate(String typed) {
        return fold("plate", typed, c -> isBlank(c) || isDash(c) || isDot(c), Character::toUpperCase);
    }

    /** NFKC of a text that must be there and not be absurdly long. */
    static String normal(String kind, String typed) {
        if (typed == null || typed.isBlank()) {
            throw new InvalidValue(kind + ".missing", "it is empty");
        }
        if (typed.length() > 4 * LONGEST_TYPED) {
            throw new InvalidValue(kind + ".too-long", "it is far too long");
        }
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0x2060 || c == 0xFEFF;
    }

    static boolean isDash(int c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION || c == 0x2212 || c == 0xAD;
    }

    private static boolean isDot(int c) {
        return c == '.' || c == 0xB7 || c == 0x2022 || c == 0x30FB || c == 0x2027;
    }

    private static int asciiUpper(int c) {
        return c >= 'a' && c <= 'z' ? c - 32 : c;
    }

    private static String fold(String kind, String typed, IntPredicate dropped, IntUnaryOperator upper) {
        String folded = normal(kind, typed)
                .codePoints()
                .filter(dropped.negate())
                .map(upper)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (folded.isEmpty()) {
            throw new InvalidValue(kind + ".missing", "it is empty");
        }
        return folded;
    }
}
