package io.showroom.followup.maintenance.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.followup.maintenance.KeepReminder;
import io.showroom.followup.maintenance.MaintenanceDue;
import io.showroom.followup.maintenance.RemindOwner;
import io.showroom.followup.maintenance.ReminderDue;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears when cars are due for maintenance, when their owners are to be reminded, and when they book. */
@Configuration(proxyBeanMethods = false)
class MaintenanceSubscriptions {

    /** A slot in the workshop, as far as it is read here. */
    record BookingMade(String vehicleId, String purpose) {}

    @Bean
    EventSubscription<MaintenanceDue> reminderOnMaintenanceDue(KeepReminder keep) {
        return to("vehicle.maintenance-due-changed.v1", MaintenanceDue.class, keep::on);
    }

    @Bean
    EventSubscription<ReminderDue> taskOnReminderDue(RemindOwner remind) {
        return to(ReminderDue.TYPE, ReminderDue.class, remind::on);
    }

    @Bean
    EventSubscription<BookingMade> reminderOnBooking(RemindOwner remind) {
        return to("vehicle.booking-made.v1", BookingMade.class, event -> {
            if ("MAINTENANCE".equals(event.data().purpose())) {
                remind.booked(event, event.data().vehicleId());
            }
        });
    }
}
