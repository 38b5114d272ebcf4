package io.showroom.lead.reception;

import io.showroom.lead.intake.Consultants;
import io.showroom.lead.intake.EnquiryDraft;
import io.showroom.lead.intake.TakeEnquiries;
import io.showroom.lead.intake.Taken;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadKeys;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.directory.Directory;
import io.showroom.platform.directory.Staff;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Ties a visit to its lead: the one that is named, else the open one of its phone; else, when the visit shows the wish to
 * buy and left a phone, a new one. A visit without any is tied to none.
 */
public final class TieVisit {
    private final Leads leads;
    private final TakeEnquiries take;
    private final Directory directory;
    private final Clock clock;

    public TieVisit(Leads leads, TakeEnquiries take, Directory directory, Clock clock) {
        this.leads = leads;
        this.take = take;
        this.directory = directory;
        this.clock = clock;
    }

    /** @param named the lead somebody says it is; may be null */
    Visit tied(Scope scope, LeadRules rules, Visit visit, String named) {
        if (named != null) {
            return visit.tied(named(scope, visit.store(), named), VisitTie.NAMED);
        }
        if (visit.visitor().phone() == null) {
            return visit.tied(null, VisitTie.NONE);
        }
        return visit.purpose().buys() ? enquired(scope, rules, visit) : met(rules, visit);
    }

    private String named(Scope scope, String store, String leadId) {
        return leads.find(scope.ofWholeStores(), leadId)
                .map(Versioned::value)
                .filter(lead -> lead.store().equals(store))
                .map(Lead::id)
                .orElseThrow(() -> new Invalid("leadId", "unknown", "is no lead of this store"));
    }

    private Visit met(LeadRules rules, Visit visit) {
        return leadOf(rules, visit)
                .map(lead -> visit.tied(lead.id(), VisitTie.JOINED))
                .orElseGet(() -> visit.tied(null, VisitTie.NONE));
    }

    /** The enquiry's id follows from the visit's, so that a visit entered again after a crash asks once. */
    private Visit enquired(Scope scope, LeadRules rules, Visit visit) {
        EnquiryDraft.Desk desk = new EnquiryDraft.Desk(
                rules.store(), clock.instant(), Consultants.of(directory, scope.group(), visit.store()), false);
        TakeEnquiries.Wanted wanted = new TakeEnquiries.Wanted(
                Ids.derived("visit", visit.id(), visit.party()), EnquiryDraft.read(typed(visit), desk));
        Taken taken = take.one(new TakeEnquiries.Batch(scope.group(), rules, scope.subject(), true), wanted);
        VisitTie how = taken.outcome() == Taken.Outcome.CREATED ? VisitTie.CREATED : VisitTie.JOINED;
        return visit.tied(taken.lead().value().id(), how);
    }

    /** Whoever received them has the lead; a manager who did has it given out by turn. */
    private String consultant(Visit visit) {
        return directory
                .staff(visit.group(), visit.salesperson())
                .filter(staff -> staff.has(Role.SALES_CONSULTANT))
                .map(Staff::id)
                .orElse(null);
    }

    private Optional<Lead> leadOf(LeadRules rules, Visit visit) {
        String key = LeadKeys.phone(rules.store().id(), visit.visitor().phone());
        return leads.findByKey(visit.group(), key).map(Versioned::value);
    }

    private EnquiryDraft.Typed typed(Visit visit) {
        return new EnquiryDraft.Typed(
                null,
                visit.visitor().name(),
                null,
                List.of(visit.visitor().typed()),
                List.of(),
                null,
                visit.kind().source().name(),
                null,
                null,
                null,
                visit.model(),
                null,
                null,
                null,
                null,
                visit.note(),
                consultant(visit),
                null,
                null,
                null,
                null);
    }
}
