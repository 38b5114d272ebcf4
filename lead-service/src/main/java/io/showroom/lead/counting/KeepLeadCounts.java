package io.showroom.lead.counting;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.tally.Counted;
import io.showroom.lead.tally.Ledger;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import java.util.Collection;
import java.util.List;

/**
 * Keeps the counts of leads up to date: whenever something happened to a lead, what is counted of it is compared with
 * what it is now. So it does not matter how often an event is told, nor in which order.
 */
public final class KeepLeadCounts {
    private final Ledger ledger;
    private final Leads leads;
    private final LeadRulebook rulebook;

    public KeepLeadCounts(Ledger ledger, Leads leads, LeadRulebook rulebook) {
        this.ledger = ledger;
        this.leads = leads;
        this.rulebook = rulebook;
    }

    /** Something happened to these leads of the group. */
    public void changed(String group, Collection<String> ids) {
        ledger.settle(group, ids, recount(group));
    }

    /** What is to be counted of leads as they stand now. */
    public Ledger.Recount recount(String group) {
        return (ids, before) -> now(group, ids);
    }

    private List<Counted> now(String group, Collection<String> ids) {
        return of(leads.findAll(Scope.system(group), ids));
    }

    /** What counts of these leads. */
    public List<Counted> of(Collection<Versioned<Lead>> some) {
        return some.stream()
                .map(Versioned::value)
                .flatMap(lead -> CountLead.of(lead, rulebook.of(lead).zone()).stream())
                .toList();
    }
}
