package io.showroom.platform.store;

import io.showroom.platform.security.Scope;
import io.showroom.platform.value.Ids;

/**
 * A client's name for one creation, so that sending it twice creates once.
 *
 * @param value what the client sent, 1–200 characters
 * @param endpoint the method and path it was sent to
 * @param fingerprint of the body that came with it
 */
public record IdempotencyKey(String value, String endpoint, String fingerprint) {

    /** The id of the record this key creates: the same key of the same caller always names the same record. */
    public String idFor(Scope caller) {
        return Ids.derived("idempotency", caller.group(), caller.subject(), endpoint, value);
    }
}
