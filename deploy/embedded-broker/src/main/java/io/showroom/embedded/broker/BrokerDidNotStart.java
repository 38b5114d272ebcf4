package io.showroom.embedded.broker;

/** The broker could not be started; the message names the reason in words for the person who started it. */
public final class BrokerDidNotStart extends RuntimeException {

    BrokerDidNotStart(String reason, Throwable cause) {
        super("The Kafka broker did not start: " + reason, cause);
    }
}
