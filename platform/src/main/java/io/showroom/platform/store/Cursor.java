package io.showroom.platform.store;

import io.showroom.platform.problem.BadRequest;
import io.showroom.platform.value.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.bson.Document;

/** Where a page ended: opaque to callers, and bound to the list (collection, filter, order) that gave it. */
record Cursor(Instant at, String id) {

    static String write(String list, Instant at, String id) {
        String text = list + "|" + at.toEpochMilli() + "|" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws BadRequest when it is broken or comes from another list */
    static Cursor read(String list, String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split("\\|", 3);
            if (parts.length == 3 && parts[0].equals(list)) {
                return new Cursor(Instant.ofEpochMilli(Long.parseLong(parts[1])), parts[2]);
            }
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
        throw foreign();
    }

    /** What makes a list this list. */
    static String list(String collection, Document filter, Order order) {
        return Ids.fingerprint(collection + Codecs.json(filter) + order).substring(0, 16);
    }

    private static BadRequest foreign() {
        return new BadRequest("cursor", "foreign-cursor", "is not a cursor of this list with these filters");
    }
}
