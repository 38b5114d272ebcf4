package io.showroom.followup.compliance;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The leads behind the sums; a consultant sees their own. */
public interface LeadPeriods extends Repository<LeadPeriod> {

    /** Which leads a list shows; store and period narrow it always, the other parts unless null. */
    record Filter(String store, CalendarPeriod period, String owner, Boolean behind) {}

    /** One page, what changed last first. */
    Page<Versioned<LeadPeriod>> list(Scope scope, Filter filter, PageRequest page);
}
