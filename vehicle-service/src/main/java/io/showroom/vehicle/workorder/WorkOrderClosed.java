package io.showroom.vehicle.workorder;

import io.showroom.contracts.value.Money;
import java.time.Instant;
import java.util.List;

/** {@code vehicle.work-order-closed.v1}: what was done to a car, by whom, with which parts, and what it came to. */
public record WorkOrderClosed(
        String workOrderId,
        String vehicleId,
        String vin,
        String brand,
        String model,
        String customerId,
        String store,
        int mileage,
        List<Job> jobs,
        List<Part> parts,
        Money total,
        String adviser,
        Instant openedAt,
        Instant closedAt)
        implements WorkOrderEvent {

    static WorkOrderClosed of(WorkOrder order) {
        CarIn car = order.car();
        return new WorkOrderClosed(
                order.id(),
                car.vehicleId(),
                car.vin(),
                car.brand(),
                car.model(),
                car.customerId(),
                order.store(),
                order.reception().mileage(),
                order.jobs(),
                order.parts(),
                order.totals().total(),
                order.reception().adviser(),
                order.reception().at(),
                order.endedAt());
    }

    @Override
    public String type() {
        return "vehicle.work-order-closed.v1";
    }
}
