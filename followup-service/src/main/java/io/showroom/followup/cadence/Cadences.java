package io.showroom.followup.cadence;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The cadences kept, one a lead; a consultant sees those of their own leads and of those nobody owns. */
public interface Cadences extends Repository<LeadCadence> {

    /** Which cadences a list shows; a null part does not narrow it. */
    record Filter(String store, String owner, IntentLevel level, Boolean open) {}

    /** One page, the lead begun last first. */
    Page<Versioned<LeadCadence>> list(Scope scope, Filter filter, PageRequest page);
}
