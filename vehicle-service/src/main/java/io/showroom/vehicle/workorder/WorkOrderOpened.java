package io.showroom.vehicle.workorder;

import java.time.Instant;

/** {@code vehicle.work-order-opened.v1}: a car is in the workshop; mileage in kilometres. */
public record WorkOrderOpened(
        String workOrderId,
        String vehicleId,
        String vin,
        String customerId,
        String store,
        int mileage,
        String mileageNote,
        String bookingId,
        String adviser,
        Instant at)
        implements WorkOrderEvent {

    static WorkOrderOpened of(WorkOrder order) {
        CarIn car = order.car();
        Reception in = order.reception();
        return new WorkOrderOpened(
                order.id(),
                car.vehicleId(),
                car.vin(),
                car.customerId(),
                order.store(),
                in.mileage(),
                in.mileageNote(),
                in.bookingId(),
                in.adviser(),
                in.at());
    }

    @Override
    public String type() {
        return "vehicle.work-order-opened.v1";
    }
}
