package io.showroom.vehicle.workorder;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The work orders of the stores. */
public interface WorkOrders extends Repository<WorkOrder> {

    /** The orders the caller sees, latest received first. */
    Page<Versioned<WorkOrder>> list(Scope scope, WorkOrderQuery query, PageRequest page);
}
