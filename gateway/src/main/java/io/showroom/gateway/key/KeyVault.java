package io.showroom.gateway.key;

import java.time.Instant;
import java.util.List;

/** Where the keys are kept, sealed, for all replicas and over restarts. */
public interface KeyVault {

    /**
     * A key as it is kept.
     *
     * @param sealed opened by the installation's key only
     */
    record Kept(long number, Instant madeAt, String sealed) {}

    /** All keys, in the order they were made in. */
    List<Kept> all();

    /** False when another replica has made the key of this number. */
    boolean add(Kept key);

    void remove(long number);
}
