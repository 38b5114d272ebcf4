package io.showroom.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The published language as files: every event's JSON Schema and sample, the AsyncAPI document, the services' OpenAPI,
 * the settings of a group.
 * Producer and consumer tests both read them from here, so that neither can drift from what is published.
 */
public final class Contracts {
    private static final String ROOT = "/contracts/";
    private static final Pattern MESSAGE_NAME = Pattern.compile("(?m)^ +name: ([a-z]+\\.[a-z-]+\\.v[0-9]+)$");

    private Contracts() {}

    /** The wire names of all events, such as {@code lead.created.v1}, in alphabetical order. */
    public static SortedSet<String> eventTypes() {
        SortedSet<String> types = new TreeSet<>();
        Matcher names = MESSAGE_NAME.matcher(asyncApi());
        while (names.find()) {
            types.add(names.group(1));
        }
        return types;
    }

    /** The JSON Schema (2020-12) of an event's data. */
    public static String schema(String eventType) {
        return read("events/" + eventType + ".schema.json");
    }

    /** A realistic event's data, valid against its schema. */
    public static String sample(String eventType) {
        return read("events/" + eventType + ".sample.json");
    }

    /** The JSON Schema of the CloudEvents headers around every event. */
    public static String envelopeSchema() {
        return read("envelope.schema.json");
    }

    /** The AsyncAPI 3 document: every topic and what travels on it. */
    public static String asyncApi() {
        return read("asyncapi.yaml");
    }

    /** The committed OpenAPI 3.1 document of a service, such as {@code lead-service}. */
    public static String openApi(String service) {
        return read("openapi/" + service + ".yaml");
    }

    /** The JSON Schema of a section of a group's settings, such as {@code intent}; empty when none is published. */
    public static Optional<String> settingsSchema(String section) {
        return find("settings/" + section + ".schema.json");
    }

    /** A section of a group's settings with all its defaults written out, valid against its schema. */
    public static String settingsSample(String section) {
        return read("settings/" + section + ".sample.json");
    }

    /** Which service answers for which resource of the API, as YAML. */
    public static String routes() {
        return read("routes.yaml");
    }

    /** Whether a service has committed an OpenAPI document. */
    public static boolean hasOpenApi(String service) {
        return Contracts.class.getResource(ROOT + "openapi/" + service + ".yaml") != null;
    }

    private static String read(String path) {
        return find(path).orElseThrow(() -> new IllegalArgumentException("contracts has no " + path));
    }

    private static Optional<String> find(String path) {
        try (InputStream file = Contracts.class.getResourceAsStream(ROOT + path)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
