package io.showroom.customer.timeline;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.Set;

/** Where the lines of all customers are kept. */
public interface Timeline extends Repository<TimelineEntry> {

    /** What happened with a customer at the stores that the scope sees, newest first. */
    Page<Versioned<TimelineEntry>> of(Scope scope, String customerId, Set<EntryKind> kinds, PageRequest page);
}
