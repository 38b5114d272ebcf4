package io.showroom.local.demo;

/** The platform did not do what the story says it does. */
public final class StoryStopped extends RuntimeException {

    public StoryStopped(String message) {
        super(message);
    }
}
