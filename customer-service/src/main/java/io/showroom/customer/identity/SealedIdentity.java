package io.showroom.customer.identity;

import java.time.Instant;
import java.util.List;

/**
 * An identity number as it is kept: never in the clear.
 *
 * @param sealed the number under AES-GCM
 * @param hash keyed hash of the number, to recognise it again without opening it
 * @param masked for showing, e.g. {@code 110105********002X}
 * @param warnings stable codes of what is odd but lawful, e.g. {@code check-digit}
 * @param recordedBy who entered it
 */
public record SealedIdentity(
        IdentityKind kind,
        String sealed,
        String hash,
        String masked,
        List<String> warnings,
        Instant recordedAt,
        String recordedBy) {

    public SealedIdentity {
        warnings = warnings == null ? List.of() : List.copyOf(warnings);
    }

    /** Whether both are the same number, whenever and by whomever they were entered. */
    public boolean isSameNumberAs(SealedIdentity other) {
        return other != null && kind == other.kind && hash.equals(other.hash);
    }
}
