package io.showroom.lead.clash;

import io.showroom.platform.store.Change;
import java.time.Instant;

/** Nobody decided on a claim in time: it is over, and everything stays as it is. */
public final class ExpireClaim {
    private ExpireClaim() {}

    public static Change<Claim> at(Claim claim, Instant now) {
        return claim.expired(now);
    }
}
