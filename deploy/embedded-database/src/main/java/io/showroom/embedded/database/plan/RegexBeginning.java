package io.showroom.embedded.database.plan;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import io.showroom.embedded.database.key.Keys;
import io.showroom.embedded.database.key.ValueKind;
import java.util.List;
import java.util.Optional;

/**
 * The range that an anchored, case-sensitive pattern such as {@code ^138} leaves. The matcher tries a pattern on the
 * text form of other kinds of values too, so these stay in.
 */
final class RegexBeginning {
    private static final String SPECIAL = "\\^$.|?*+()[]{}#";
    private static final String QUANTIFIERS = "?*{";

    private RegexBeginning() {}

    static Optional<Condition> within(BsonRegularExpression regex) {
        boolean plain = regex.getOptions() == null || regex.getOptions().isEmpty();
        String beginning = plain ? literal(regex.getPattern()) : "";
        if (beginning.isEmpty()) {
            return Optional.empty();
        }
        byte[] start = Keys.textStarting(beginning);
        return Optional.of(new Condition.Within(List.of(
                new Interval(Cut.before(ValueKind.NUMBER.prefix()), Cut.before(ValueKind.STRING.prefix())),
                new Interval(Cut.before(start), Cut.after(start)),
                new Interval(Cut.after(ValueKind.STRING.prefix()), Cut.END))));
    }

    /** The text that a match must begin with; empty if there is none. */
    private static String literal(String pattern) {
        if (!pattern.startsWith("^") || pattern.contains("|")) {
            return "";
        }
        if (pattern.startsWith("^\\Q")) {
            int end = pattern.indexOf("\\E");
            return end < 0 ? pattern.substring(3) : pattern.substring(3, end);
        }
        int end = 1;
        while (end < pattern.length() && SPECIAL.indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        boolean optionalLast = end < pattern.length() && QUANTIFIERS.indexOf(pattern.charAt(end)) >= 0;
        return pattern.substring(1, optionalLast ? Math.max(1, end - 1) : end);
    }
}
