package io.showroom.lead.reception;

import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Instant;

/** They leave, or hang up: when, and what came of it. */
public final class SignOut {
    private final Visits visits;
    private final ReceptionDesk desk;

    public SignOut(Visits visits, ReceptionDesk desk) {
        this.visits = visits;
        this.desk = desk;
    }

    /** @param leftAt null for now; result and note null when they stay as they are */
    public Versioned<Visit> signOut(
            Scope scope, String id, Expected expected, Instant leftAt, VisitResult result, String note) {
        Instant now = desk.now();
        return visits.change(scope, id, expected, visit -> {
            if (visit.leftAt() != null) {
                throw new Conflict("signed-out", "They signed out at " + visit.leftAt() + ".");
            }
            Instant left = desk.left(visit.arrivedAt(), leftAt == null ? now : leftAt);
            return visit.corrected(visit.ended(left, result, note), now, scope.subject());
        });
    }
}
