package io.showroom.lead.intake;

import io.showroom.lead.assignment.AssignLead;
import io.showroom.lead.deal.Deals;
import io.showroom.lead.enquiry.Origin;
import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.event.IntakeEvent;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.Intent;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.lead.Assignment;
import io.showroom.lead.lead.ContactLog;
import io.showroom.lead.lead.Credit;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.stage.Progress;
import io.showroom.platform.store.Change;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Makes a lead of an enquiry: its first level by the stated purchase time, its first owner at once. */
public final class NewLead {
    private final AssignLead assign;
    private final Clock clock;

    public NewLead(AssignLead assign, Clock clock) {
        this.assign = assign;
        this.clock = clock;
    }

    /** A lead not yet stored. */
    record Made(Change<Lead> change) {}

    Made of(String group, LeadRules rules, NewEnquiry enquiry) {
        Instant now = clock.instant();
        Lead lead = lead(group, rules, enquiry, now);
        LeadEdit edit = LeadEdit.of(lead, rules, now, enquiry.by()).tell(created(lead));
        if (!enquiry.hurried()) {
            edit.unhurried();
        }
        assign.first(edit, enquiry.draft().consultant(), rules, now);
        for (SetAside bad : enquiry.draft().setAside()) {
            edit.tell(new IntakeEvent.ValueSetAside(
                    lead.id(), lead.store(), edit.lead().owner(), bad.field(), bad.code(), now));
        }
        return new Made(edit.done());
    }

    /** It was not stored: who was chosen for it keeps their turn. */
    void undo(Made made) {
        assign.undo(made.change().next());
    }

    private static Lead lead(String group, LeadRules rules, NewEnquiry enquiry, Instant now) {
        Draft draft = enquiry.draft();
        return new Lead(
                enquiry.id(),
                group,
                rules.store().id(),
                now,
                draft.prospect(),
                Origin.of(enquiry.at(now), draft.referredBy()),
                draft.wish(),
                null,
                intent(rules, enquiry, now),
                null,
                Progress.fresh(now),
                Assignment.none(now),
                ContactLog.empty(),
                Deals.none(),
                Credit.none(),
                null,
                draft.setAside(),
                List.of());
    }

    private static Intent intent(LeadRules rules, NewEnquiry enquiry, Instant now) {
        Intent unknown = Intent.unknown(now);
        var horizon = enquiry.draft().wish().horizon();
        if (horizon == null) {
            return unknown;
        }
        Evidence stated = Evidence.of(
                enquiry.id(), horizon.signal(), rules.scheme().levelOf(horizon.signal()), now, now, "customer", null);
        return unknown.with(stated, now, LevelChange.Reason.CREATED);
    }

    private static IntakeEvent created(Lead lead) {
        return new IntakeEvent.Created(
                lead.id(),
                lead.store(),
                lead.origin().source(),
                lead.prospect().kind(),
                lead.prospect().name(),
                lead.prospect().organisation(),
                IntakeEvent.phones(lead.prospect()),
                IntakeEvent.emails(lead.prospect()),
                lead.wish().brand(),
                lead.wish().model(),
                lead.wish().colour(),
                lead.wish().horizon(),
                lead.intent().level(),
                lead.origin().campaign(),
                lead.prospect().language(),
                lead.receivedAt(),
                null,
                lead.origin().referredBy(),
                lead.origin().detail());
    }
}
