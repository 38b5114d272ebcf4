package io.showroom.followup.compliance;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Repository;
import java.util.List;

/** The sums kept; a consultant sees their own, others those of their stores. */
public interface ComplianceCounts extends Repository<ComplianceCount> {

    /** Those of a store in one period, by consultant; at most 500. */
    List<ComplianceCount> of(Scope scope, String store, CalendarPeriod period);
}
