package io.showroom.vehicle.maintenance.messaging;

import io.showroom.platform.messaging.EventSubscription;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.vehicle.maintenance.CarCare;
import io.showroom.vehicle.maintenance.MaintenancePlan;
import io.showroom.vehicle.maintenance.Mark;
import io.showroom.vehicle.maintenance.ReckonMaintenance;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the next maintenance follows from. */
@Configuration(proxyBeanMethods = false)
class MaintenanceSubscriptions {

    private final ReckonMaintenance reckon;

    MaintenanceSubscriptions(ReckonMaintenance reckon) {
        this.reckon = reckon;
    }

    @Bean
    EventSubscription<CarEvents.Met> carMet() {
        return EventSubscription.to("vehicle.registered.v1", CarEvents.Met.class, this::met);
    }

    @Bean
    EventSubscription<CarEvents.Read> carRead() {
        return EventSubscription.to("vehicle.mileage-recorded.v1", CarEvents.Read.class, event -> {
            CarEvents.Read car = event.data();
            reckon.happened(event, car.vehicleId(), care -> care.read(new Mark(car.at(), car.mileage())));
        });
    }

    @Bean
    EventSubscription<CarEvents.Owned> carOwned() {
        return EventSubscription.to("vehicle.owner-changed.v1", CarEvents.Owned.class, event -> {
            CarEvents.Owned car = event.data();
            reckon.happened(
                    event,
                    car.vehicleId(),
                    care -> care.ownedBy(car.customerId(), car.store(), car.since(), car.soldHere()));
        });
    }

    @Bean
    EventSubscription<CarEvents.Serviced> carServiced() {
        return EventSubscription.to("vehicle.work-order-closed.v1", CarEvents.Serviced.class, event -> {
            CarEvents.Serviced car = event.data();
            if (car.maintained()) {
                Mark done = new Mark(car.closedAt(), car.mileage());
                reckon.happened(event, car.vehicleId(), care -> care.maintained(car.store(), done));
            }
        });
    }

    @Bean
    EventSubscription<CarEvents.PlanTold> planTold() {
        return EventSubscription.to(
                "vehicle.maintenance-plan-changed.v1",
                CarEvents.PlanTold.class,
                event -> reckon.planChanged(
                        event,
                        MaintenancePlan.modelKey(
                                event.data().brand(), event.data().model())));
    }

    private void met(IncomingEvent<CarEvents.Met> event) {
        CarEvents.Met car = event.data();
        reckon.met(
                event,
                CarCare.of(
                        event.group(), event.store(), car.vehicleId(), car.vin(), car.brand(), car.model(), car.at()));
    }
}
