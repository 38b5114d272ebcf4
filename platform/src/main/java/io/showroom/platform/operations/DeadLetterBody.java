package io.showroom.platform.operations;

import java.time.Instant;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * A dead letter.
 *
 * @param type the event's wire name
 * @param key the aggregate it is about
 * @param reason what the handler failed with
 * @param state DEAD or REPLAYED
 * @param data the event's payload as received
 */
record DeadLetterBody(
        String id,
        Instant at,
        String topic,
        int partition,
        long offset,
        String type,
        String key,
        String reason,
        String state,
        String data) {

    static DeadLetterBody of(Document letter) {
        return new DeadLetterBody(
                letter.getString("_id"),
                letter.getDate("at").toInstant(),
                letter.getString("topic"),
                letter.getInteger("partition"),
                letter.getLong("offset"),
                letter.getString("type"),
                letter.getString("key"),
                letter.getString("reason"),
                letter.getString("state"),
                new String(letter.get("value", Binary.class).getData(), java.nio.charset.StandardCharsets.UTF_8));
    }
}
