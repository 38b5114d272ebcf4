package io.showroom.acceptance.support;

/** JSON as tests write it: with single quotes, and values put in their places. */
public final class Json {
    private Json() {}

    public static String json(String template, Object... values) {
        return template.formatted(values).replace('\'', '"');
    }
}
