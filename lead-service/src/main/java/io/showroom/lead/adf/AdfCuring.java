package io.showroom.lead.adf;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.translate.EntityArrays;

/** Mends what real senders get wrong before the text is parsed (handbook, section 10, ADF). */
final class AdfCuring {
    private static final Pattern DECLARATION = Pattern.compile("(?i)<\\?\\s*(?:adf|xml)(?![\\w:-])[^>]*>");
    private static final Pattern AS_IS = Pattern.compile("(?s)<!\\[CDATA\\[.*?]]>|<!--.*?-->");
    private static final Pattern AMPERSAND =
            Pattern.compile("&(?:#(\\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|([A-Za-z][A-Za-z0-9]{1,30});)?");
    private static final Map<String, String> HTML = htmlEntities();

    private AdfCuring() {}

    static String cure(String text) {
        String bare = withoutForbidden(text);
        bare = DECLARATION.matcher(bare).replaceAll("").strip();
        StringBuilder cured = new StringBuilder(bare.length() + 64);
        Matcher kept = AS_IS.matcher(bare);
        int from = 0;
        while (kept.find()) {
            cured.append(ampersands(bare.substring(from, kept.start()))).append(kept.group());
            from = kept.end();
        }
        return cured.append(ampersands(bare.substring(from))).toString();
    }

    private static String ampersands(String text) {
        return AMPERSAND.matcher(text).replaceAll(found -> Matcher.quoteReplacement(reference(found)));
    }

    private static String reference(java.util.regex.MatchResult found) {
        if (found.group(1) != null || found.group(2) != null) {
            int code = found.group(1) != null ? Integer.parseInt(found.group(1)) : Integer.parseInt(found.group(2), 16);
            return allowed(code) ? "&#" + code + ";" : "\uFFFD";
        }
        String name = found.group(3);
        if (name == null) {
            return "&amp;";
        }
        return switch (name) {
            case "amp", "lt", "gt", "quot", "apos" -> found.group();
            default -> HTML.getOrDefault(found.group(), "&amp;" + found.group().substring(1));
        };
    }

    /** A byte-order mark and zero-width marks at the edges go; what XML cannot hold becomes the replacement character. */
    private static String withoutForbidden(String text) {
        int start = 0;
        while (start < text.length()
                && (text.charAt(start) == '\uFEFF' || Character.isWhitespace(text.charAt(start)))) {
            start++;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.substring(start).codePoints().map(c -> allowed(c) ? c : 0xFFFD).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }

    private static Map<String, String> htmlEntities() {
        Map<String, String> all = new HashMap<>();
        EntityArrays.ISO8859_1_UNESCAPE.forEach((name, text) -> all.put(name.toString(), text.toString()));
        EntityArrays.HTML40_EXTENDED_UNESCAPE.forEach((name, text) -> all.put(name.toString(), text.toString()));
        return Map.copyOf(all);
    }
}
