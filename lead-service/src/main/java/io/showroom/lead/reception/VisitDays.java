package io.showroom.lead.reception;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Repository;
import java.time.LocalDate;
import java.util.List;

/** Where the counts of the register are kept. */
public interface VisitDays extends Repository<VisitDay> {

    /** The days the caller sees, from the first to the last, by day; of one store, or of all when it is null. */
    List<VisitDay> between(Scope scope, String store, LocalDate first, LocalDate last);
}
