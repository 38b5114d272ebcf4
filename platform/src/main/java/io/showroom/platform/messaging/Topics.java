package io.showroom.platform.messaging;

/** Topic names: one topic a service, found from the first word of an event's type. */
public final class Topics {
    public static final String DIRECTORY = "showroom.directory.v1";

    private Topics() {}

    /** {@code lead.created.v1} travels on {@code showroom.lead.v1}. */
    public static String ofType(String eventType) {
        int dot = eventType.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("an event type starts with its topic's word: " + eventType);
        }
        return "showroom." + eventType.substring(0, dot) + ".v1";
    }
}
