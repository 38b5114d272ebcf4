package io.showroom.customer.ledger;

import java.time.Instant;

/**
 * What holds on one matter now.
 *
 * @param since when the customer decided so
 * @param textVersion of the text they decided on; null when there was none
 */
public record InForce(Matter matter, boolean granted, Instant since, String textVersion) {

    /** A later decision counts; of two at the same moment, the one that says no. */
    boolean yieldsTo(InForce other) {
        return other.since.isAfter(since) || (other.since.equals(since) && !other.granted);
    }
}
