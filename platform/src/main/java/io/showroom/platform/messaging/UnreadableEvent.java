package io.showroom.platform.messaging;

import tools.jackson.core.JacksonException;

/**
 * A record that no retry will make readable; it is dead-lettered at once. Says where the data do not fit and not what
 * they are: this goes to the log.
 */
final class UnreadableEvent extends RuntimeException {
    private UnreadableEvent(String what) {
        super("unreadable event: " + what);
    }

    static UnreadableEvent without(String header) {
        return new UnreadableEvent("header " + header + " is missing or malformed");
    }

    static UnreadableEvent unfit(String type, JacksonException e) {
        return new UnreadableEvent(type + EventJson.misfit(e));
    }
}
