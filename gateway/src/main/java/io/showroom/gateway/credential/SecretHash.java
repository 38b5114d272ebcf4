package io.showroom.gateway.credential;

import io.showroom.platform.value.Ids;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * The hash of a random secret: SHA-256 is enough where nothing can be guessed, and costs nothing at each token of a
 * system.
 */
public final class SecretHash {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private SecretHash() {}

    public static String of(String secret) {
        return Ids.fingerprint(secret);
    }

    /** In constant time. */
    public static boolean matches(String secret, String hash) {
        return MessageDigest.isEqual(
                of(secret).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Bytes that nobody can guess. */
    public static byte[] random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
