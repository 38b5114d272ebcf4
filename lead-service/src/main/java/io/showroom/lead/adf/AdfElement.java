package io.showroom.lead.adf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One element of a lead mail; names and attribute names in lower case, since senders write them as they like. */
final class AdfElement {
    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<AdfElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    AdfElement(String name) {
        this.name = name.toLowerCase(Locale.ROOT);
    }

    void attribute(String key, String value) {
        attributes.put(key.toLowerCase(Locale.ROOT), value.strip());
    }

    void add(AdfElement child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    String name() {
        return name;
    }

    /** The text itself, blanks around it dropped; null when there is none. */
    String text() {
        String bare = text.toString().strip();
        return bare.isEmpty() ? null : bare;
    }

    /** The attribute's value, never null. */
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    Stream<AdfElement> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    Optional<AdfElement> first(String child) {
        return all(child).findFirst();
    }

    /** The text of the first child of that name; null when there is none. */
    String textOf(String child) {
        return first(child).map(AdfElement::text).orElse(null);
    }
}
