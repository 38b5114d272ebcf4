package io.showroom.customer.journey.messaging;

import io.showroom.customer.relation.CarTie.Origin;
import java.time.Instant;

/** What this feature reads of vehicle-service's and followup-service's events. */
final class VehicleEvents {
    private VehicleEvents() {}

    record OwnerChanged(
            String vin, String customerId, String previousCustomerId, Origin kind, String store, Instant since) {}

    record WorkOrderClosed(String vin, String customerId, String store, Long mileage, Instant closedAt) {}

    record TaskDone(String customerId, Boolean customerTookPart, Instant at) {}
}
