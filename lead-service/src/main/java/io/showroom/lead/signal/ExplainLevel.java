package io.showroom.lead.signal;

import io.showroom.lead.intent.LevelThen;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Answers "why was this an A on 3 May?": the level a lead had at a moment, and the evidence that counted then. */
public final class ExplainLevel {
    private final Leads leads;
    private final LeadRulebook rulebook;
    private final Clock clock;

    public ExplainLevel(Leads leads, LeadRulebook rulebook, Clock clock) {
        this.leads = leads;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    /** The answer, and the moment it is for. */
    public record Explained(Instant at, LevelThen then) {}

    /** @throws Invalid when the lead was not there yet, or the moment is still to come */
    public Explained at(Scope scope, String leadId, Instant moment) {
        return explained(leads.get(scope, leadId).value(), moment == null ? clock.instant() : moment);
    }

    /** At the end of a day of the store's zone; of today, now. */
    public Explained on(Scope scope, String leadId, LocalDate day) {
        Lead lead = leads.get(scope, leadId).value();
        Instant now = clock.instant();
        var zone = rulebook.of(lead).zone();
        boolean today = day.equals(now.atZone(zone).toLocalDate());
        return explained(
                lead,
                today ? now : day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
    }

    private Explained explained(Lead lead, Instant moment) {
        if (moment.isBefore(lead.receivedAt())) {
            throw new Invalid("at", "before-the-lead", "the lead came in at " + lead.receivedAt());
        }
        if (moment.isAfter(clock.instant())) {
            throw new Invalid("at", "future", "must not be in the future");
        }
        return new Explained(moment, lead.intent().at(moment));
    }
}
