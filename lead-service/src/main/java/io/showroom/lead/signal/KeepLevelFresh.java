package io.showroom.lead.signal;

import io.showroom.lead.event.FunnelEvent;
import io.showroom.lead.intent.Intent;
import io.showroom.lead.intent.IntentScheme;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import java.time.Instant;

/**
 * A level unconfirmed for its horizon asks the owner to confirm, and drops by one when the grace is over (handbook,
 * section 3, intent level).
 */
public final class KeepLevelFresh {

    /** Acts when the level is due at this moment; leaves the lead alone otherwise. */
    public LeadEdit at(LeadEdit edit, LeadRules rules, Instant now) {
        Lead lead = edit.lead();
        IntentScheme scheme = rules.scheme();
        Instant due = lead.intent().dueAt(scheme, rules.zone());
        if (!lead.open() || due == null || due.isAfter(now)) {
            return edit;
        }
        if (lead.intent().askedAt() != null) {
            return edit.intent(intent -> intent.dropped(now));
        }
        Intent asked = lead.intent().asked(now);
        // in the pool it has no owner, and the manager is the one who may answer
        return edit.intent(intent -> asked)
                .tell(new FunnelEvent.ConfirmationAsked(
                        lead.id(),
                        lead.store(),
                        lead.customerId(),
                        lead.owner(),
                        asked.level(),
                        asked.dueAt(scheme, rules.zone()),
                        now));
    }
}
