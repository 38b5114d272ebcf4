package io.showroom.lead.pool;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import java.time.Instant;
import java.util.List;

/** What lies in the pools of the caller's stores, and from when on they may claim it. */
public final class ListPool {
    private final Leads leads;
    private final LeadRulebook rulebook;

    public ListPool(Leads leads, LeadRulebook rulebook) {
        this.leads = leads;
        this.rulebook = rulebook;
    }

    /** @param claimableFrom null when the caller may claim it at any time */
    public record Pooled(Lead lead, Instant claimableFrom) {}

    /** @param store null for all the caller sees */
    public Page<Pooled> list(Scope scope, String store, PageRequest page) {
        var found = leads.pool(scope, store, page);
        List<Pooled> items = found.items().stream()
                .map(lead -> pooled(lead.value(), scope.subject()))
                .toList();
        return new Page<>(items, found.nextCursor());
    }

    private Pooled pooled(Lead lead, String staff) {
        return new Pooled(lead, Reclaim.allowedFrom(lead, staff, rulebook.of(lead)));
    }
}
