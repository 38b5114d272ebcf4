package io.showroom.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Folds text so that what a person types finds what another one wrote: case, width (Ａ = A, ｶ = カ) and accents make no
 * difference (Müller = Muller, Łódź = lodz). Marks that are part of a script (Japanese, Thai, Hindi) stay.
 */
public final class SearchText {
    private static final Pattern ACCENTS = Pattern.compile("[\u0300-\u036F]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    // letters that Unicode does not take apart, as people type them who have not got them
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ı', "i"));

    private SearchText() {}

    /** The folded text: one blank between words, none around; null stays null. */
    public static String fold(String text) {
        if (text == null) {
            return null;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder();
        ACCENTS.matcher(apart).replaceAll("").codePoints().forEach(c -> {
            String spelt = PLAIN.get(c);
            if (spelt != null) {
                plain.append(spelt);
            } else {
                plain.appendCodePoint(c == 'ς' ? 'σ' : c);
            }
        });
        String together = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return BLANKS.matcher(together).replaceAll(" ").strip();
    }
}
