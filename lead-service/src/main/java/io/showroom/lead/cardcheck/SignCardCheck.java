package io.showroom.lead.cardcheck;

import io.showroom.lead.lead.Leads;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.util.List;

/** The consultant and a manager sign a check, each what they have seen of it; with both it is over and final. */
public final class SignCardCheck {
    private final CardChecks checks;
    private final OpenCards cards;
    private final Clock clock;

    public SignCardCheck(CardChecks checks, Leads leads, Clock clock) {
        this.checks = checks;
        this.cards = new OpenCards(leads);
        this.clock = clock;
    }

    public Versioned<CardCheck> sign(Scope scope, String checkId, Expected expected) {
        List<String> open = cards.idsOf(checks.get(scope, checkId).value());
        boolean manager = scope.hasAny(Role.STORE_MANAGER, Role.GROUP_ADMIN);
        return checks.change(
                scope, checkId, expected, check -> check.signed(scope.subject(), manager, open, clock.instant()));
    }
}
