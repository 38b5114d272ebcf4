package io.showroom.lead.intake;

import io.showroom.lead.enquiry.Enquiry;
import io.showroom.lead.event.IntakeEvent;
import io.showroom.lead.intake.Taken.Outcome;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.PurchaseHorizon;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadKeys;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.problem.KeyReused;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An enquiry goes into a lead that is there already. */
public final class JoinEnquiry {
    private final Leads leads;
    private final Clock clock;

    public JoinEnquiry(Leads leads, Clock clock) {
        this.leads = leads;
        this.clock = clock;
    }

    /** The answer given before to the same Idempotency-Key. */
    Optional<Taken> repeated(String group, NewEnquiry enquiry) {
        if (enquiry.fingerprint() == null) {
            return Optional.empty();
        }
        return leads.findByKey(group, LeadKeys.enquiry(enquiry.id())).map(found -> {
            Enquiry earlier = found.value().origin().enquiry(enquiry.id());
            if (!enquiry.fingerprint().equals(earlier.fingerprint())) {
                throw new KeyReused();
            }
            boolean first = found.value().id().equals(enquiry.id());
            return new Taken(
                    first ? Outcome.CREATED : Outcome.JOINED,
                    enquiry.id(),
                    found,
                    enquiry.draft().setAside());
        });
    }

    /** Empty when the lead was closed meanwhile, so that the enquiry needs another one. */
    Optional<Taken> into(Versioned<Lead> known, Outcome outcome, LeadRules rules, NewEnquiry enquiry) {
        String id = known.value().id();
        try {
            return Optional.of(stored(id, outcome, rules, enquiry));
        } catch (DuplicateKey someoneElses) {
            Draft shared = enquiry.draft().notRecognisedBy(answeredByOthers(known.value(), enquiry.draft()));
            return Optional.of(stored(id, outcome, rules, enquiry.with(shared)));
        } catch (LeadClosedMeanwhile closed) {
            return Optional.empty();
        }
    }

    private Taken stored(String id, Outcome outcome, LeadRules rules, NewEnquiry enquiry) {
        Scope system = Scope.system(rules.store().group());
        Versioned<Lead> lead = leads.change(system, id, Expected.any(), l -> heard(l, outcome, rules, enquiry));
        return new Taken(outcome, enquiry.id(), lead, enquiry.draft().setAside());
    }

    private Change<Lead> heard(Lead lead, Outcome outcome, LeadRules rules, NewEnquiry told) {
        if (outcome == Outcome.JOINED && !lead.open()) {
            throw new LeadClosedMeanwhile();
        }
        Instant now = clock.instant();
        Draft draft = told.draft();
        LeadEdit edit = LeadEdit.of(lead, rules, now, told.by())
                .prospect(p -> draft.resend() ? p.overwrittenBy(draft.prospect()) : p.filledBy(draft.prospect()))
                .wish(w -> draft.resend() ? w.overwrittenBy(draft.wish()) : w.filledBy(draft.wish()))
                .origin(o -> o.joinedBy(told.at(now), draft.referredBy()))
                .setAside(draft.setAside())
                .tell(joined(lead, told, now));
        PurchaseHorizon stated = draft.wish().horizon();
        boolean news = stated != null && lead.open() && stated != lead.wish().horizon();
        if (news && (draft.resend() || outcome == Outcome.JOINED)) {
            edit.signal(Evidence.of(
                    told.id(), stated.signal(), rules.scheme().levelOf(stated.signal()), now, now, "customer", null));
            edit.wish(w -> w.within(stated));
        }
        draft.setAside()
                .forEach(bad -> edit.tell(new IntakeEvent.ValueSetAside(
                        lead.id(), lead.store(), lead.owner(), bad.field(), bad.code(), now)));
        return edit.done();
    }

    private static IntakeEvent joined(Lead lead, NewEnquiry told, Instant now) {
        Draft draft = told.draft();
        return new IntakeEvent.EnquiryJoined(
                lead.id(),
                lead.store(),
                told.id(),
                draft.source(),
                draft.prospect().name(),
                IntakeEvent.phones(draft.prospect()),
                IntakeEvent.emails(draft.prospect()),
                draft.note(),
                draft.campaign(),
                now);
    }

    /** Phones and addresses of the draft that another open lead of the store answers to. */
    private Set<String> answeredByOthers(Lead lead, Draft draft) {
        Stream<String> phones = draft.prospect().phones().stream()
                .map(p -> p.e164())
                .filter(p -> isOthers(lead, LeadKeys.phone(lead.store(), p)));
        Stream<String> emails = draft.prospect().emails().stream()
                .map(e -> e.address())
                .filter(e -> isOthers(lead, LeadKeys.email(lead.store(), e)));
        return Stream.concat(phones, emails).collect(Collectors.toSet());
    }

    private boolean isOthers(Lead lead, String key) {
        return leads.findByKey(lead.group(), key)
                .filter(other -> !other.value().id().equals(lead.id()))
                .isPresent();
    }

    /** The lead that the enquiry was to join was closed in between. */
    private static final class LeadClosedMeanwhile extends RuntimeException {
        LeadClosedMeanwhile() {
            super(null, null, false, false);
        }
    }
}
