package io.showroom.benchmark.bed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * An event as a listener outside the platform has it.
 *
 * @param raised just before the write that stored it together with what it tells of: epoch milliseconds
 * @param heard when the listener had it: epoch milliseconds
 */
public record Event(String type, String subject, long raised, long heard, String data) {

    static Event of(ConsumerRecord<String, String> record, long heard) {
        return new Event(
                header(record, "ce_type"),
                header(record, "ce_subject"),
                Instant.parse(header(record, "ce_time")).toEpochMilli(),
                heard,
                record.value());
    }

    /** The text of a field of its data; reading all of the JSON would cost the measurement. */
    public String text(String field) {
        String begin = "\"" + field + "\":\"";
        int at = data.indexOf(begin);
        return at < 0 ? "" : data.substring(at + begin.length(), data.indexOf('"', at + begin.length()));
    }

    private static String header(ConsumerRecord<String, String> record, String name) {
        Header header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }
}
