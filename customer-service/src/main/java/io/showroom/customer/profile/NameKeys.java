package io.showroom.customer.profile;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The search keys of a name in any script, folded (NFKC, lower case, no accents). A word in letters is found by its
 * beginnings, up to 12 characters; Chinese, Japanese and Korean writing, which has no blanks, by each character and
 * each pair of neighbours.
 */
final class NameKeys {
    private static final int LONGEST_BEGINNING = 12;
    private static final int MOST_KEYS = 200;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern PARTS = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]+"
            + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]+");
    private static final Pattern WITHOUT_BLANKS =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}].*");

    private NameKeys() {}

    static Set<String> of(String name) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : parts(name)) {
            int[] characters = part.codePoints().toArray();
            if (isWithoutBlanks(part)) {
                neighbours(characters, 1, keys);
                neighbours(characters, 2, keys);
            } else {
                beginnings(characters, keys);
            }
        }
        return keys.size() <= MOST_KEYS
                ? keys
                : new LinkedHashSet<>(List.copyOf(keys).subList(0, MOST_KEYS));
    }

    static Set<String> lookedFor(String typed) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : parts(typed)) {
            int[] characters = part.codePoints().toArray();
            if (isWithoutBlanks(part)) {
                neighbours(characters, Math.min(2, characters.length), keys);
            } else {
                keys.add(new String(characters, 0, Math.min(LONGEST_BEGINNING, characters.length)));
            }
        }
        return keys;
    }

    private static List<String> parts(String name) {
        String folded = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String composed = Normalizer.normalize(folded, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return PARTS.matcher(composed).results().map(MatchResult::group).toList();
    }

    private static boolean isWithoutBlanks(String part) {
        return WITHOUT_BLANKS.matcher(part).matches();
    }

    private static void neighbours(int[] characters, int length, Set<String> keys) {
        for (int start = 0; start + length <= characters.length; start++) {
            keys.add(new String(characters, start, length));
        }
    }

    private static void beginnings(int[] characters, Set<String> keys) {
        for (int length = 1; length <= Math.min(LONGEST_BEGINNING, characters.length); length++) {
            keys.add(new String(characters, 0, length));
        }
    }
}
