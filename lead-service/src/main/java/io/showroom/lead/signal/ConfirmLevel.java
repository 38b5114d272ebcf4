package io.showroom.lead.signal;

import io.showroom.lead.event.FunnelEvent;
import io.showroom.lead.intent.Intent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;

/** The owner says that the level still holds; its horizon begins anew. */
public final class ConfirmLevel {
    private final LeadDesk desk;
    private final Clock clock;

    public ConfirmLevel(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Versioned<Lead> confirm(Scope scope, String leadId, Expected expected) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            Lead lead = edit.lead().mustBeOpen();
            Intent confirmed = lead.intent().confirmed(now);
            return edit.intent(intent -> confirmed)
                    .tell(new FunnelEvent.LevelConfirmed(
                            lead.id(), lead.store(), lead.owner(), confirmed.level(), scope.subject(), now));
        });
    }
}
