package io.showroom.customer.search;

import io.showroom.platform.text.SearchText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The search keys of a name in any script, folded. A word in letters is found by its beginnings, up to 12 characters;
 * Chinese, Japanese and Korean writing, which has no blanks, by each character and each pair of neighbours.
 */
final class NameKeys {
    static final int LONGEST_BEGINNING = 12;

    private static final String UNSPACED = "\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}";
    // a mark belongs to the letter before it, in Hindi as in Thai
    private static final Pattern PARTS =
            Pattern.compile("[" + UNSPACED + "ー]+|[\\p{L}\\p{M}\\p{N}&&[^" + UNSPACED + "ー]]+");
    private static final Pattern IS_UNSPACED = Pattern.compile("[" + UNSPACED + "ー]+");

    private NameKeys() {}

    static Set<String> of(String name) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : parts(name)) {
            int[] characters = part.codePoints().toArray();
            if (isUnspaced(part)) {
                neighbours(characters, 1, keys);
                neighbours(characters, 2, keys);
            } else {
                beginnings(part, keys);
            }
        }
        return keys;
    }

    /** Each of these must be among the keys of a name that matches what was typed. */
    static Set<String> lookedFor(String typed) {
        Set<String> keys = new LinkedHashSet<>();
        for (String part : parts(typed)) {
            int[] characters = part.codePoints().toArray();
            if (isUnspaced(part)) {
                neighbours(characters, Math.min(2, characters.length), keys);
            } else {
                keys.add(beginning(characters, Math.min(LONGEST_BEGINNING, characters.length)));
            }
        }
        return keys;
    }

    /** All beginnings of a word. */
    static void beginnings(String word, Set<String> into) {
        int[] characters = word.codePoints().toArray();
        for (int length = 1; length <= Math.min(LONGEST_BEGINNING, characters.length); length++) {
            into.add(beginning(characters, length));
        }
    }

    private static List<String> parts(String name) {
        return PARTS.matcher(SearchText.fold(name))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static boolean isUnspaced(String part) {
        return IS_UNSPACED.matcher(part).matches();
    }

    private static void neighbours(int[] characters, int length, Set<String> into) {
        for (int start = 0; start + length <= characters.length; start++) {
            into.add(new String(characters, start, length));
        }
    }

    private static String beginning(int[] characters, int length) {
        return new String(characters, 0, length);
    }
}
