package io.showroom.followup.returnvisit;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Repository;
import java.time.LocalDate;
import java.util.List;

/** The daily counts of coverage, seen by the staff of their store. */
public interface CoverageCounts extends Repository<CoverageCount> {

    /** Those of a store from the one day to the other, both included; two a day at most. */
    List<CoverageCount> between(Scope scope, String store, LocalDate from, LocalDate to);
}
