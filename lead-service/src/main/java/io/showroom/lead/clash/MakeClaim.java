package io.showroom.lead.clash;

import io.showroom.lead.lead.LeadRulebook;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Stores a claim, once for each lead and who wants it. */
final class MakeClaim {
    private final Claims claims;
    private final LeadRulebook rulebook;
    private final Clock clock;

    MakeClaim(Claims claims, LeadRulebook rulebook, Clock clock) {
        this.claims = claims;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    Versioned<Claim> make(Scope scope, IdempotencyKey key, Claim.Asked asked) {
        Instant now = clock.instant();
        Instant expires =
                now.plus(Duration.ofHours(rulebook.assignment(scope.group()).claimHours()));
        String id = key == null ? Ids.next() : key.idFor(scope);
        try {
            return claims.insertIdempotent(key, Claim.made(id, scope.group(), asked, scope.subject(), now, expires));
        } catch (DuplicateKey open) {
            throw new Conflict("claim-open", "The same claim waits for a decision.");
        }
    }
}
