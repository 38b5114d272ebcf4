package io.showroom.lead.intake;

import io.showroom.lead.intake.Taken.Outcome;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadKeys;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Takes one enquiry: it makes a lead, joins the open one of the same person, or updates the one its sender named before.
 * Who comes first is settled by the leads' unique keys, so a hundred at once still make one lead.
 */
public final class TakeEnquiry {
    private static final int ATTEMPTS = 50;

    private final Leads leads;
    private final NewLead newLead;
    private final JoinEnquiry join;
    private final IntakeMeters meters;

    public TakeEnquiry(Leads leads, NewLead newLead, JoinEnquiry join, IntakeMeters meters) {
        this.leads = leads;
        this.newLead = newLead;
        this.join = join;
        this.meters = meters;
    }

    /** @param key null when the client sent none */
    public Taken take(Scope scope, LeadRules rules, Draft draft, IdempotencyKey key) {
        String id = key == null ? Ids.next() : key.idFor(scope);
        String print = key == null ? null : key.fingerprint();
        return take(scope.group(), rules, new NewEnquiry(id, scope.subject(), print, draft, true));
    }

    Taken take(String group, LeadRules rules, NewEnquiry enquiry) {
        Optional<Taken> repeated = join.repeated(group, enquiry);
        if (repeated.isPresent()) {
            return repeated.get();
        }
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Taken> taken = attempt(group, rules, enquiry);
            if (taken.isPresent()) {
                meters.count(enquiry.draft().source(), taken.get().outcome());
                return taken.get();
            }
        }
        throw new Unavailable("Too many enquiries of this person at once.", 1);
    }

    /** Empty when another enquiry came between and it has to be looked at anew. */
    private Optional<Taken> attempt(String group, LeadRules rules, NewEnquiry enquiry) {
        Draft draft = enquiry.draft();
        if (draft.external() != null) {
            Optional<Versioned<Lead>> named =
                    leads.findByKey(group, LeadKeys.external(rules.store().id(), draft.external()));
            if (named.isPresent()) {
                return join.into(named.get(), Outcome.UPDATED, rules, enquiry);
            }
        }
        List<Versioned<Lead>> same = samePerson(group, rules, draft);
        if (!same.isEmpty()) {
            return join.into(same.get(0), Outcome.JOINED, rules, enquiry);
        }
        return insert(group, rules, enquiry);
    }

    private Optional<Taken> insert(String group, LeadRules rules, NewEnquiry enquiry) {
        NewLead.Made made = newLead.of(group, rules, enquiry);
        try {
            Versioned<Lead> stored = leads.insert(made.change());
            return Optional.of(new Taken(
                    Outcome.CREATED, enquiry.id(), stored, enquiry.draft().setAside()));
        } catch (DuplicateKey taken) {
            newLead.undo(made);
            return taken.isId() ? join.repeated(group, enquiry) : Optional.empty();
        }
    }

    /** The open leads of the store that answer to one of the phones or addresses, the oldest first. */
    private List<Versioned<Lead>> samePerson(String group, LeadRules rules, Draft draft) {
        List<Versioned<Lead>> found = new ArrayList<>();
        for (String key : LeadKeys.recognising(rules.store().id(), draft.prospect())) {
            leads.findByKey(group, key).ifPresent(found::add);
        }
        found.sort(Comparator.comparing((Versioned<Lead> l) -> l.value().receivedAt())
                .thenComparing(l -> l.value().id()));
        return found;
    }
}
