package io.showroom.gateway.group;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.text.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A group's settings: an object of sections, each an object. Sections that nobody knows are kept, for a service may come
 * that does; what could not be kept or read as it was sent is refused.
 */
final class SettingsTree {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,60}");
    private static final int DEEPEST = 8;
    private static final int MOST_VALUES = 2_000;

    private int values;

    private SettingsTree() {}

    static Map<String, Object> checked(String field, Map<String, ?> settings) {
        if (settings == null) {
            return Map.of();
        }
        SettingsTree tree = new SettingsTree();
        settings.forEach((section, content) -> {
            if (!(content instanceof Map<?, ?>)) {
                throw new Invalid(
                        field + "." + section, "not-an-object", "is a section: an object of the group's own numbers");
            }
        });
        return tree.object(field, settings, 1);
    }

    private Map<String, Object> object(String path, Map<?, ?> object, int depth) {
        if (depth > DEEPEST) {
            throw new Invalid(path, "too-deep", "is nested more than " + DEEPEST + " deep");
        }
        Map<String, Object> kept = new TreeMap<>();
        object.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (!NAME.matcher(name).matches()) {
                throw new Invalid(
                        path, "bad-name", "has a name that is not of letters, digits, dashes and underscores");
            }
            if (value != null) {
                kept.put(name, value(path + "." + name, value, depth));
            }
        });
        return kept;
    }

    private Object value(String path, Object value, int depth) {
        if (++values > MOST_VALUES) {
            throw new Invalid(path, "too-many", "are more than " + MOST_VALUES + " settings");
        }
        if (value instanceof Map<?, ?> object) {
            return object(path, object, depth + 1);
        }
        if (value instanceof List<?> list) {
            return list(path, list, depth + 1);
        }
        if (value instanceof String text) {
            if (text.length() > Text.NOTE) {
                throw new Invalid(path, "too-long", "is longer than " + Text.NOTE + " characters");
            }
            return Text.safe(path, text);
        }
        return value instanceof Number number ? number(path, number) : (Boolean) value;
    }

    private List<Object> list(String path, List<?> list, int depth) {
        if (depth > DEEPEST) {
            throw new Invalid(path, "too-deep", "is nested more than " + DEEPEST + " deep");
        }
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                throw new Invalid(path + "[" + i + "]", "required", "is null");
            }
            kept.add(value(path + "[" + i + "]", list.get(i), depth));
        }
        return kept;
    }

    /** As it is read back from the store: a whole number stays whole, and none is larger than the store can hold. */
    private static Object number(String path, Number number) {
        if (!Double.isFinite(number.doubleValue())) {
            throw new Invalid(path, "out-of-range", "is too large a number");
        }
        BigDecimal exact = new BigDecimal(number.toString());
        boolean whole = !(number instanceof Double || number instanceof Float || number instanceof BigDecimal);
        if (whole && exact.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0) {
            long value = exact.longValueExact();
            return value == (int) value ? (Object) (int) value : (Object) value;
        }
        if (whole) {
            throw new Invalid(path, "out-of-range", "is too large a number");
        }
        return exact.doubleValue();
    }
}
