package io.showroom.customer.identity;

import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.platform.privacy.Masking;
import java.time.Instant;

/** Seals identity numbers for keeping and opens them again. A number is bound to its group: it opens in no other. */
public final class IdentityVault {
    private final IdentityCipher cipher;

    public IdentityVault(IdentityCipher cipher) {
        this.cipher = cipher;
    }

    public SealedIdentity seal(String group, IdentityNumber number, String by, Instant at) {
        String context = context(group, number.kind());
        return new SealedIdentity(
                number.kind(),
                cipher.seal(context, number.value()),
                cipher.hash(context, number.value()),
                Masking.identity(number.value()),
                number.warnings(),
                at,
                by);
    }

    public String open(String group, SealedIdentity identity) {
        return cipher.open(context(group, identity.kind()), identity.sealed());
    }

    private static String context(String group, IdentityKind kind) {
        return group + "|" + kind;
    }
}
