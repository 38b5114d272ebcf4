package io.showroom.vehicle.workorder.web;

import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.workorder.Job;
import io.showroom.vehicle.workorder.Part;
import io.showroom.vehicle.workorder.Totals;
import io.showroom.vehicle.workorder.WorkOrder;
import io.showroom.vehicle.workorder.WorkOrderState;
import java.time.Instant;
import java.util.List;

/** A work order as callers read it. */
record WorkOrderView(
        String id,
        String store,
        WorkOrderState state,
        String vehicleId,
        String vin,
        String customerId,
        String adviser,
        int mileage,
        String mileageNote,
        String concern,
        String bookingId,
        List<Job> jobs,
        List<Part> parts,
        Totals totals,
        Instant openedAt,
        Instant endedAt,
        String endNote,
        long version) {

    static WorkOrderView of(Versioned<WorkOrder> stored) {
        WorkOrder order = stored.value();
        return new WorkOrderView(
                order.id(),
                order.store(),
                order.state(),
                order.car().vehicleId(),
                order.car().vin(),
                order.car().customerId(),
                order.reception().adviser(),
                order.reception().mileage(),
                order.reception().mileageNote(),
                order.reception().concern(),
                order.reception().bookingId(),
                order.jobs(),
                order.parts(),
                order.totals(),
                order.reception().at(),
                order.endedAt(),
                order.endNote(),
                stored.version());
    }
}
