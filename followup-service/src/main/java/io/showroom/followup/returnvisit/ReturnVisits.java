package io.showroom.followup.returnvisit;

import io.showroom.followup.task.TaskReason;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.time.Instant;

/** The return visits owed; seen by the staff of their store that may see them at all. */
public interface ReturnVisits extends Repository<ReturnVisit> {

    /**
     * Which return visits a list shows; a null part does not narrow it.
     *
     * @param made false names what is missing
     * @param servedFrom inclusive
     * @param servedBefore exclusive
     */
    record Filter(
            String store,
            TaskReason reason,
            VisitState state,
            Boolean made,
            String customerId,
            Instant servedFrom,
            Instant servedBefore) {}

    /** One page, the customer served last first. */
    Page<Versioned<ReturnVisit>> list(Scope scope, Filter filter, PageRequest page);
}
