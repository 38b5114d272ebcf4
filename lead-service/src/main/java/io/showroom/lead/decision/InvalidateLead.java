package io.showroom.lead.decision;

import io.showroom.lead.event.FunnelEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.stage.InvalidReason;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;

/** The manager finds that the lead never was one; it still counts in the close rate's base. */
public final class InvalidateLead {
    private final LeadDesk desk;
    private final Clock clock;

    public InvalidateLead(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Versioned<Lead> invalidate(Scope scope, String leadId, Expected expected, InvalidReason reason) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            Lead lead = edit.lead().mustBeOpen();
            return edit.progress(progress -> progress.invalid(reason, now, scope.subject()))
                    .tell(new FunnelEvent.Invalidated(lead.id(), lead.store(), reason, now));
        });
    }
}
