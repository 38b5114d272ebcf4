package io.showroom.platform.value;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Identifiers: time-ordered new ones (UUIDv7) and ones derived from what caused them (UUIDv5). */
public final class Ids {
    private static final UUID NAMESPACE = UUID.fromString("6f0d4c1a-9f3e-5c52-8a6b-1f6f0c8d2b11");

    private Ids() {}

    /** A new UUIDv7: unique, and ordered by the time of its making. */
    public static String next() {
        return UuidCreator.getTimeOrderedEpoch().toString();
    }

    /** The same parts always give the same id, so that doing a thing twice meets its own unique key. */
    public static String derived(String... parts) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, String.join("\u001f", parts))
                .toString();
    }

    /** Hexadecimal SHA-256, for telling whether two request bodies are the same. */
    public static String fingerprint(byte[] content) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** {@link #fingerprint(byte[])} of text in UTF-8. */
    public static String fingerprint(String content) {
        return fingerprint(content.getBytes(StandardCharsets.UTF_8));
    }
}
