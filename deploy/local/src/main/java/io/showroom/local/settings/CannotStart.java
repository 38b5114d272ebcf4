package io.showroom.local.settings;

/** Why the platform cannot start, and what to do about it, in words for the person at the terminal. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
