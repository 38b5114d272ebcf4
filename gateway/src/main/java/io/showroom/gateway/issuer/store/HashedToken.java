package io.showroom.gateway.issuer.store;

import io.showroom.platform.value.Ids;

/**
 * Codes and tokens as they are kept: by their hashes. One that was read stands for itself under its hash, so that it is
 * written back as it was; the one that somebody has just shown is known whole.
 */
final class HashedToken {
    private static final String MARK = "hash:"; // no code or token of ours has a colon

    private HashedToken() {}

    static String hash(String value) {
        return value.startsWith(MARK) ? value.substring(MARK.length()) : Ids.fingerprint(value);
    }

    /** @param shown what somebody has just shown; null for nothing */
    static String value(String hash, String shown) {
        return shown != null && Ids.fingerprint(shown).equals(hash) ? shown : MARK + hash;
    }
}
