package io.showroom.customer.ledger;

import java.time.Instant;
import java.util.List;

/**
 * One moment in which a customer decided: a form signed, a box ticked, a call in which they said no. Never changed.
 *
 * @param at when the customer decided
 * @param textVersion of the text that was put to them, null when they withdrew without one
 * @param proof where the proof is found, e.g. {@code form 2026-0117, page 2}; null when they withdrew without one
 * @param store where it was recorded, null for head office or a system
 * @param by who recorded it
 * @param request fingerprint of the request that recorded it; null when it had no Idempotency-Key
 */
public record ConsentAct(
        String id,
        List<Decision> decisions,
        Instant at,
        String textVersion,
        String proof,
        String store,
        String by,
        Instant recordedAt,
        String request) {

    public ConsentAct {
        decisions = List.copyOf(decisions);
    }

    public boolean grantsAnything() {
        return decisions.stream().anyMatch(Decision::granted);
    }
}
