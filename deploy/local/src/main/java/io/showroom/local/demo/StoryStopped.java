package io.showroom.local.demo;

/** The platform did not do what the story says it does. */
final class StoryStopped extends RuntimeException {

    StoryStopped(String message) {
        super(message);
    }
}
