package io.showroom.lead.cardcheck;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/**
 * Ticks off a card that both looked at. It changes nothing on the lead: whatever they decide is done by the lead's own use
 * cases, before or after, and what is different since the check began is kept here.
 */
public final class CheckCard {
    private final CardChecks checks;
    private final Leads leads;
    private final Clock clock;

    public CheckCard(CardChecks checks, Leads leads, Clock clock) {
        this.checks = checks;
        this.leads = leads;
        this.clock = clock;
    }

    /**
     * A card that was ticked before is ticked anew.
     *
     * @throws NotFound when the lead is no card of the check, or not the caller's to see
     */
    public Versioned<CardCheck> check(Scope scope, String checkId, String leadId, Expected expected, String note) {
        CardCheck known = checks.get(scope, checkId).value();
        Lead lead = leads.get(scope, leadId).value();
        if (!known.cards().containsKey(leadId) && !OpenCards.isOf(known, lead)) {
            throw new NotFound("card", leadId);
        }
        return checks.change(
                scope, checkId, expected, check -> check.checked(lead, note, scope.subject(), clock.instant()));
    }
}
