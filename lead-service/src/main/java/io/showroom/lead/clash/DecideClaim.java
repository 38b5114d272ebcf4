package io.showroom.lead.clash;

import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/** The manager whose word it is says yes or no; whoever asked may take it back before. */
public final class DecideClaim {
    private final Claims claims;
    private final Clock clock;

    public DecideClaim(Claims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    public Versioned<Claim> decide(Scope scope, String id, Expected expected, boolean approve, String note) {
        return claims.change(scope, id, expected, claim -> {
            if (!scope.sees(claim.decides())) {
                throw new Forbidden("The other store decides on this claim.");
            }
            return claim.decided(approve, scope.subject(), note, clock.instant());
        });
    }

    public Versioned<Claim> withdraw(Scope scope, String id, Expected expected) {
        return claims.change(scope, id, expected, claim -> {
            boolean asker = scope.subject().equals(claim.by());
            boolean askingStore = claim.kind() == ClaimKind.STORE && !scope.ownOnly() && seesAskingStore(scope, claim);
            if (!asker && !askingStore) {
                throw new Forbidden("Only who made the claim takes it back.");
            }
            return claim.withdrawn(scope.subject(), clock.instant());
        });
    }

    private static boolean seesAskingStore(Scope scope, Claim claim) {
        return claim.stores().stream()
                .filter(store -> !store.equals(claim.decides()))
                .anyMatch(scope::sees);
    }
}
