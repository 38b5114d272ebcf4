package io.showroom.followup.maintenance.messaging;

import io.showroom.followup.maintenance.MaintenanceDue;
import io.showroom.followup.maintenance.PlanReminder;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears when cars are due for maintenance. */
@Configuration(proxyBeanMethods = false)
class MaintenanceSubscriptions {

    @Bean
    EventSubscription<MaintenanceDue> reminderOnMaintenanceDue(PlanReminder plan) {
        return EventSubscription.to("vehicle.maintenance-due-changed.v1", MaintenanceDue.class, plan::on);
    }
}
