package io.showroom.customer.timeline;

import io.showroom.customer.registry.Customers;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import java.util.Set;

/** Shows a customer's line to those who see the customer; of it, what happened at their stores. */
public final class ShowTimeline {
    private final Timeline timeline;
    private final Customers customers;

    public ShowTimeline(Timeline timeline, Customers customers) {
        this.timeline = timeline;
        this.customers = customers;
    }

    public Page<TimelineEntry> show(Scope scope, String customerId, Set<EntryKind> kinds, PageRequest page) {
        customers.get(scope, customerId);
        Page<Versioned<TimelineEntry>> found = timeline.of(scope, customerId, kinds, page);
        return new Page<>(
                found.items().stream()
                        .map(Versioned::value)
                        .map(entry -> PriceRule.sees(scope, entry.kind()) ? entry : entry.withoutPrices())
                        .toList(),
                found.nextCursor());
    }
}
