package io.showroom.followup.maintenance;

import io.showroom.platform.messaging.DomainEvent;
import java.time.LocalDate;

/** A car's owner is to be reminded now that its maintenance is due soon. */
public record ReminderDue(
        String reminderId,
        String vehicleId,
        String vin,
        String customerId,
        String store,
        LocalDate dueDate,
        Long dueMileage)
        implements DomainEvent {
    public static final String TYPE = "followup.maintenance-reminder-due.v1";

    static ReminderDue of(CarReminder reminder) {
        MaintenanceDue due = reminder.due();
        return new ReminderDue(
                reminder.id(),
                due.vehicleId(),
                due.vin(),
                due.customerId(),
                due.store(),
                due.dueDate(),
                due.dueMileage());
    }

    @Override
    public String type() {
        return TYPE;
    }
}
