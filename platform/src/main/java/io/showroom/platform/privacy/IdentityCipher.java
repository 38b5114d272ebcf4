package io.showroom.platform.privacy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps identity numbers secret at rest: AES-256-GCM to open them again, and a keyed hash (HMAC-SHA-256 under a key of
 * its own, derived from the first) to recognise the same number without opening any. Each sealing differs, each hash
 * of the same number in the same context is the same. What was tampered with, or moved to another context, does not open.
 */
public final class IdentityCipher {
    private static final byte FORMAT = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey sealing;
    private final SecretKey hashing;
    private final SecureRandom random = new SecureRandom();

    /** @param key 32 random bytes in Base64 */
    public IdentityCipher(String key) {
        byte[] secret = decoded(key);
        if (secret.length != 32) {
            throw new IllegalArgumentException("showroom.security.identity-key must be 32 bytes in Base64 (AES-256)");
        }
        this.sealing = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "seal"), "AES");
        this.hashing = new SecretKeySpec(hmac(new SecretKeySpec(secret, "HmacSHA256"), "hash"), "HmacSHA256");
    }

    /**
     * Seals a number.
     *
     * @param context what it belongs to, e.g. group and kind; needed again to open it
     */
    public String seal(String context, String number) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, context, number.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(1 + NONCE + sealed.length)
                .put(FORMAT)
                .put(nonce)
                .put(sealed)
                .array();
        return Base64.getEncoder().encodeToString(all);
    }

    /** @throws IllegalStateException when it was sealed under another key or context, or changed since */
    public String open(String context, String sealed) {
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
        if (all.remaining() <= 1 + NONCE || all.get() != FORMAT) {
            throw new IllegalStateException("this is no sealed identity number");
        }
        byte[] nonce = new byte[NONCE];
        all.get(nonce);
        byte[] body = new byte[all.remaining()];
        all.get(body);
        return new String(run(Cipher.DECRYPT_MODE, nonce, context, body), StandardCharsets.UTF_8);
    }

    /** The same number in the same context always gives the same 64 hexadecimal digits; without the key none can be guessed. */
    public String hash(String context, String number) {
        return HexFormat.of().formatHex(hmac(hashing, context + '\u001f' + number));
    }

    private byte[] run(int mode, byte[] nonce, String context, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the identity number cannot be sealed or opened with this key", e);
        }
    }

    private static byte[] hmac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-256", e);
        }
    }

    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("showroom.security.identity-key is not Base64", e);
        }
    }
}
