package io.showroom.vehicle.car.messaging;

import java.time.Instant;

/** What is read of this service's own {@code vehicle.work-order-opened.v1}: the car came to a store with this mileage. */
record CarReceived(
        String workOrderId,
        String vehicleId,
        String store,
        int mileage,
        String mileageNote,
        String adviser,
        Instant at) {}
