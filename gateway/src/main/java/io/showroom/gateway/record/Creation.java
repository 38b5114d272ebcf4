package io.showroom.gateway.record;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Instant;
import java.util.List;

/**
 * When a record was made, and by which request, so that the same request sent twice makes it once.
 *
 * @param request the caller's Idempotency-Key, as an id; null when none was sent
 * @param fingerprint of the body that came with it
 */
public record Creation(Instant at, String request, String fingerprint) {

    /** By a caller. */
    public static Creation by(Scope caller, IdempotencyKey key, Instant at) {
        return key == null ? new Creation(at, null, null) : new Creation(at, requestOf(caller, key), key.fingerprint());
    }

    /** By a file that was taken in. */
    public static Creation byImport(Instant at) {
        return new Creation(at, null, null);
    }

    /** The unique key that the second of two equal requests runs into. */
    public List<String> uniqueKeys() {
        return request == null ? List.of() : List.of(uniqueKey(request));
    }

    static String requestOf(Scope caller, IdempotencyKey key) {
        return key.idFor(caller);
    }

    static String uniqueKey(String request) {
        return "request/" + request;
    }
}
