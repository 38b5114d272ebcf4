package io.showroom.platform.messaging;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/** Reads an event from a record of Kafka. */
final class IncomingEvents {
    private final EventJson json;

    IncomingEvents(EventJson json) {
        this.json = json;
    }

    /**
     * @param payload the consumer's own record; {@code Void} when it needs to know only that the event happened
     * @throws UnreadableEvent when a header is missing or the data does not fit the record
     */
    <T> IncomingEvent<T> read(String type, Class<T> payload, ConsumerRecord<String, byte[]> record) {
        return new IncomingEvent<>(
                required(record, CloudEventHeaders.ID),
                type,
                required(record, CloudEventHeaders.SOURCE),
                required(record, CloudEventHeaders.SUBJECT),
                required(record, CloudEventHeaders.GROUP),
                CloudEventHeaders.text(record.headers(), CloudEventHeaders.STORE),
                required(record, CloudEventHeaders.VERSION, Long::parseLong),
                required(record, CloudEventHeaders.TIME, Instant::parse),
                payload == Void.class ? null : data(type, payload, record));
    }

    private <T> T data(String type, Class<T> payload, ConsumerRecord<String, byte[]> record) {
        try {
            return json.read(record.value(), payload);
        } catch (JacksonException e) {
            throw UnreadableEvent.unfit(type, e);
        }
    }

    private static <V> V required(ConsumerRecord<String, byte[]> record, String header, Function<String, V> read) {
        try {
            return read.apply(required(record, header));
        } catch (NumberFormatException | DateTimeException e) {
            throw UnreadableEvent.without(header);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> record, String header) {
        String value = CloudEventHeaders.text(record.headers(), header);
        if (value == null) {
            throw UnreadableEvent.without(header);
        }
        return value;
    }
}
