package io.showroom.testkit.logs;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the tests have sent that is somebody's: value and the field it was in. */
public final class PersonalData {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> FIELDS = Set.of(
            "name",
            "familyName",
            "givenName",
            "phone",
            "phones",
            "number",
            "typed",
            "email",
            "emails",
            "identityNumber",
            "idNumber",
            "address",
            "street",
            "note",
            "text",
            "comment");
    private static final Pattern XML = Pattern.compile("<(name|phone|email|street|address)[^>]*>([^<]+)<");
    private static final int SHORTEST = 6;
    private static final int LARGEST = 100_000;
    private static final Pattern WORD = Pattern.compile("[a-z]+"); // as code and its log are full of
    private static final Pattern SCRIPT = Pattern.compile("\\p{IsHan}{2,}");
    private static final Map<String, String> FIELD_BY_VALUE = new ConcurrentHashMap<>();

    private PersonalData() {}

    /** Remembers what of this body is personal, be it JSON or lead mail; anything else is left alone. */
    public static void noteFrom(byte[] body) {
        if (body.length > LARGEST) {
            return; // a test of how much is too much
        }
        String text = new String(body, StandardCharsets.UTF_8).strip();
        if (text.startsWith("{") || text.startsWith("[")) {
            try {
                collect("", JSON.readTree(text));
            } catch (JacksonException malformed) {
                // a test of bad input; what it holds is not somebody's
            }
        } else if (text.startsWith("<")) {
            for (Matcher found = XML.matcher(text); found.find(); ) {
                note(found.group(1), found.group(2).strip());
            }
        }
    }

    private static void collect(String field, JsonNode node) {
        if (node.isObject()) {
            node.forEachEntry(PersonalData::collect);
        } else if (node.isArray()) {
            node.forEach(element -> collect(field, element));
        } else if (node.isString() && FIELDS.contains(field)) {
            note(field, node.asString());
        }
    }

    private static void note(String field, String value) {
        boolean telling = value.length() >= SHORTEST && !WORD.matcher(value).matches();
        if (telling || SCRIPT.matcher(value).find()) {
            FIELD_BY_VALUE.put(value, field);
        }
        String digits = value.replaceAll("[^0-9]", "");
        if (digits.length() >= 10) {
            FIELD_BY_VALUE.put(digits.substring(digits.length() - 10), field); // however it comes to be written
        }
    }

    /** The field of a personal value that stands in this text; empty when there is none. */
    static Optional<String> in(String text) {
        return FIELD_BY_VALUE.entrySet().stream()
                .filter(known -> text.contains(known.getKey()))
                .map(known -> known.getValue() + " (" + known.getKey() + ")")
                .findFirst();
    }
}
