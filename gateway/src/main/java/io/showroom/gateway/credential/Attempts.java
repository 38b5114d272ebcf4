package io.showroom.gateway.credential;

import java.time.Instant;
import java.util.Optional;

/** Tries to sign in, counted in the database, so that replicas count together. */
public interface Attempts {

    /**
     * Tries so far.
     *
     * @param notBefore the user name rests until then; null when it does not (clocks of replicas differ a little)
     * @param version of the count, to change it by
     */
    record Count(int failures, Instant notBefore, long version) {}

    Optional<Count> of(String key);

    /** Puts the next count in the place of the one read (null for none); false when another try came between. */
    boolean replace(String key, Count read, Count next, Instant forgottenAt);

    void forget(String key);
}
