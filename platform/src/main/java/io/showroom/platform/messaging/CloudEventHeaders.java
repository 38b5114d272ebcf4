package io.showroom.platform.messaging;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** The CloudEvents 1.0 attributes as Kafka headers, binary mode. */
final class CloudEventHeaders {
    static final String ID = "ce_id";
    static final String TYPE = "ce_type";
    static final String SOURCE = "ce_source";
    static final String SUBJECT = "ce_subject";
    static final String TIME = "ce_time";
    static final String SPEC_VERSION = "ce_specversion";
    static final String SCHEMA = "ce_dataschema";
    static final String GROUP = "ce_group";
    static final String STORE = "ce_store";
    static final String VERSION = "ce_version";
    static final String TRACE = "ce_traceparent";
    static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}

    static byte[] bytes(String value) {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    /** The header's text, or null when there is none. */
    static String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
