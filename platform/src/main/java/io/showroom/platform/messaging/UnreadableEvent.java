package io.showroom.platform.messaging;

/** A record that no retry will make readable; it is dead-lettered at once. */
final class UnreadableEvent extends RuntimeException {
    UnreadableEvent(String what, Throwable cause) {
        super("unreadable event: " + what, cause);
    }
}
