package io.showroom.vehicle.maintenance.messaging;

import java.time.Instant;
import java.util.List;

/** What the maintenance reads of this service's own events. */
final class CarEvents {

    private CarEvents() {}

    record Met(String vehicleId, String vin, String brand, String model, Instant at) {}

    record Read(String vehicleId, int mileage, Instant at) {}

    record Owned(String vehicleId, String customerId, String store, Instant since, String kind) {

        boolean soldHere() {
            return "OWN_SOLD".equals(kind);
        }
    }

    record Serviced(String vehicleId, String store, int mileage, List<Done> jobs, Instant closedAt) {

        /** Whether the car was maintained, not only repaired. */
        boolean maintained() {
            return jobs.stream().anyMatch(job -> "MAINTENANCE".equals(job.kind()));
        }
    }

    record Done(String kind) {}

    record PlanTold(String brand, String model) {}
}
