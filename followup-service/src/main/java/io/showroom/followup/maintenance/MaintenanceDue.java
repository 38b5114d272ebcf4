package io.showroom.followup.maintenance;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a car is next due for maintenance, as far as it is read here.
 *
 * @param store the store that looks after the car; may be null
 * @param dueDate null when it is not known
 * @param dueMileage kilometres; null when only the date counts
 * @param at when this became known
 */
public record MaintenanceDue(
        String vehicleId, String vin, String customerId, String store, LocalDate dueDate, Long dueMileage, Instant at) {

    /** Whether there is somebody to remind, of a date, by a store. */
    boolean isRemindable() {
        return customerId != null && store != null && dueDate != null;
    }
}
