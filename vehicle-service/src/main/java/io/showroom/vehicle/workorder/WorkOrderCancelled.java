package io.showroom.vehicle.workorder;

import java.time.Instant;

/** {@code vehicle.work-order-cancelled.v1}: the car left without work. */
public record WorkOrderCancelled(
        String workOrderId, String vehicleId, String vin, String customerId, String store, String why, Instant at)
        implements WorkOrderEvent {

    static WorkOrderCancelled of(WorkOrder order) {
        CarIn car = order.car();
        return new WorkOrderCancelled(
                order.id(),
                car.vehicleId(),
                car.vin(),
                car.customerId(),
                order.store(),
                order.endNote(),
                order.endedAt());
    }

    @Override
    public String type() {
        return "vehicle.work-order-cancelled.v1";
    }
}
