package io.showroom.lead.lead;

import io.showroom.lead.deal.Deals;
import io.showroom.lead.enquiry.Origin;
import io.showroom.lead.enquiry.Prospect;
import io.showroom.lead.enquiry.SetAside;
import io.showroom.lead.enquiry.Wish;
import io.showroom.lead.intent.Intent;
import io.showroom.lead.intent.Treatment;
import io.showroom.lead.stage.Progress;
import java.time.Instant;
import java.util.List;

/** A lead on its way to the next one: its parts, some of them replaced. A new part of the lead is named here once. */
final class LeadCopy {
    private final Lead from;
    private Prospect prospect;
    private Origin origin;
    private Wish wish;
    private Treatment treatment;
    private Intent intent;
    private Instant levelDueAt;
    private Progress progress;
    private Assignment assignment;
    private ContactLog contacts;
    private Deals deals;
    private Credit credit;
    private KnownElsewhere knownElsewhere;
    private List<SetAside> setAside;
    private List<Applied> applied;

    private LeadCopy(Lead from) {
        this.from = from;
        this.prospect = from.prospect();
        this.origin = from.origin();
        this.wish = from.wish();
        this.treatment = from.treatment();
        this.intent = from.intent();
        this.levelDueAt = from.levelDueAt();
        this.progress = from.progress();
        this.assignment = from.assignment();
        this.contacts = from.contacts();
        this.deals = from.deals();
        this.credit = from.credit();
        this.knownElsewhere = from.knownElsewhere();
        this.setAside = from.setAside();
        this.applied = from.applied();
    }

    static LeadCopy of(Lead lead) {
        return new LeadCopy(lead);
    }

    LeadCopy prospect(Prospect next) {
        prospect = next;
        return this;
    }

    LeadCopy origin(Origin next) {
        origin = next;
        return this;
    }

    LeadCopy wish(Wish next) {
        wish = next;
        return this;
    }

    LeadCopy treatment(Treatment next) {
        treatment = next;
        return this;
    }

    LeadCopy intent(Intent next, Instant due) {
        intent = next;
        levelDueAt = due;
        return this;
    }

    LeadCopy progress(Progress next) {
        progress = next;
        return this;
    }

    LeadCopy assignment(Assignment next) {
        assignment = next;
        return this;
    }

    LeadCopy contacts(ContactLog next) {
        contacts = next;
        return this;
    }

    LeadCopy deals(Deals next) {
        deals = next;
        return this;
    }

    LeadCopy credit(Credit next) {
        credit = next;
        return this;
    }

    LeadCopy knownElsewhere(KnownElsewhere next) {
        knownElsewhere = next;
        return this;
    }

    LeadCopy setAside(List<SetAside> next) {
        setAside = next;
        return this;
    }

    LeadCopy applied(List<Applied> next) {
        applied = next;
        return this;
    }

    Lead lead() {
        return new Lead(
                from.id(),
                from.group(),
                from.store(),
                from.receivedAt(),
                prospect,
                origin,
                wish,
                treatment,
                intent,
                levelDueAt,
                progress,
                assignment,
                contacts,
                deals,
                credit,
                knownElsewhere,
                setAside,
                applied);
    }
}
