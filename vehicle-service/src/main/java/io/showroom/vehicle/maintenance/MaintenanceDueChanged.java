package io.showroom.vehicle.maintenance;

import java.time.Instant;
import java.time.LocalDate;

/** {@code vehicle.maintenance-due-changed.v1}: a car's next maintenance is due on this day, or at this mileage if that is first. */
public record MaintenanceDueChanged(
        String vehicleId,
        String vin,
        String brand,
        String model,
        String customerId,
        String store,
        LocalDate dueDate,
        int dueMileage,
        Instant at)
        implements MaintenanceEvent {

    static MaintenanceDueChanged of(CarCare care, Instant at) {
        return new MaintenanceDueChanged(
                care.vehicleId(),
                care.vin(),
                care.brand(),
                care.model(),
                care.customerId(),
                care.store(),
                care.due().date(),
                care.due().mileage(),
                at);
    }

    @Override
    public String type() {
        return "vehicle.maintenance-due-changed.v1";
    }
}
