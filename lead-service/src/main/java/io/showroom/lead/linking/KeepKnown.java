package io.showroom.lead.linking;

import io.showroom.lead.lead.KnownElsewhere;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.stage.Stage;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.privacy.Masking;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Two stores that have a customer know of each other, so that the manager of either may ask for a hand-over: the store,
 * since when, and the name masked; nothing else (handbook, section 3, intake). When one of them closes its lead, the
 * other is told no more. What a lead is told follows from the leads as they stand, so that it does not matter how often
 * or in which order the news comes.
 */
public final class KeepKnown {
    private final Leads leads;
    private final LeadRulebook rulebook;

    public KeepKnown(Leads leads, LeadRulebook rulebook) {
        this.leads = leads;
        this.rulebook = rulebook;
    }

    /** What is read of this service's own {@code lead.stage-changed.v1}. */
    public record StageChanged(String customerId, Stage from, Stage to) {}

    /** A lead was closed, or taken up again. */
    public void on(IncomingEvent<StageChanged> event) {
        StageChanged news = event.data();
        if (news.customerId() != null && news.from().open() != news.to().open()) {
            refresh(event.group(), news.customerId(), event.time());
        }
    }

    /** A lead went into another. */
    public void joined(IncomingEvent<AbsorbLead.Joined> event) {
        leads.find(event.scope(), event.data().leadId())
                .map(lead -> lead.value().customerId())
                .ifPresent(customer -> refresh(event.group(), customer, event.time()));
    }

    /** Some lead of the customer was opened or closed. */
    void refresh(String group, String customerId, Instant now) {
        List<Lead> open = leads.openOf(group, customerId);
        for (Lead lead : open) {
            KnownElsewhere known = other(open, lead);
            if (!Objects.equals(known, lead.knownElsewhere())) {
                leads.change(Scope.system(group), lead.id(), Expected.any(), one -> LeadEdit.of(
                                one, rulebook.of(one), now, null)
                        .knownElsewhere(known)
                        .done());
            }
        }
    }

    /** The oldest lead of another store: that store was there first. */
    private static KnownElsewhere other(List<Lead> open, Lead lead) {
        return open.stream()
                .filter(one -> !one.store().equals(lead.store()))
                .findFirst()
                .map(one -> new KnownElsewhere(
                        one.store(),
                        one.receivedAt(),
                        Masking.name(one.prospect().shownAs())))
                .orElse(null);
    }
}
