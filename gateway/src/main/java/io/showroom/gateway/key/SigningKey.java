package io.showroom.gateway.key;

import com.nimbusds.jose.jwk.RSAKey;
import java.time.Instant;

/**
 * A key that signs tokens.
 *
 * @param number counts the keys of the installation; the database lets one replica make each
 * @param key with its private part
 */
record SigningKey(long number, Instant madeAt, RSAKey key) {
    @Override
    public String toString() {
        return "SigningKey " + number; // never the private part
    }
}
