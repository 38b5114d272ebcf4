package io.showroom.gateway.overview;

import tools.jackson.databind.JsonNode;

/**
 * What came of asking for one part.
 *
 * @param body what the service answered; null unless shown
 * @param detail why it is not shown; null when it is
 */
public record PartAnswer(Kind kind, JsonNode body, String detail) {

    /** What a service said, or why it said nothing. */
    public enum Kind {
        SHOWN,
        /** The caller may not see such records at all. */
        WITHHELD,
        /** There is no such record, or none that the caller sees. */
        ABSENT,
        /** The service could not be reached, or lets nobody in at present. */
        UNAVAILABLE,
        /** It did not answer within its deadline. */
        TIMED_OUT,
        /** It answered with a failure, or with nothing that can be read. */
        FAILED;

        boolean isMissing() {
            return switch (this) {
                case SHOWN, WITHHELD, ABSENT -> false;
                case UNAVAILABLE, TIMED_OUT, FAILED -> true;
            };
        }
    }

    public static PartAnswer shown(JsonNode body) {
        return new PartAnswer(Kind.SHOWN, body, null);
    }

    public static PartAnswer not(Kind kind, String detail) {
        return new PartAnswer(kind, null, detail);
    }
}
