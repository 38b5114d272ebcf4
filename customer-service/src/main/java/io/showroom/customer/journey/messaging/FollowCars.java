package io.showroom.customer.journey.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.customer.journey.TieCustomer;
import io.showroom.customer.journey.messaging.VehicleEvents.OwnerChanged;
import io.showroom.customer.journey.messaging.VehicleEvents.TaskDone;
import io.showroom.customer.journey.messaging.VehicleEvents.WorkOrderClosed;
import io.showroom.customer.relation.CarTie;
import io.showroom.customer.relation.CarTie.Origin;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Translates the events of vehicle-service and followup-service into the ties of the customer they are about. */
@Configuration(proxyBeanMethods = false)
class FollowCars {
    private final TieCustomer customers;

    FollowCars(TieCustomer customers) {
        this.customers = customers;
    }

    /** Two customers may be concerned: who owns the car now, and who did before. */
    @Bean
    EventSubscription<OwnerChanged> carHasAnOwner() {
        return to("vehicle.owner-changed.v1", OwnerChanged.class, event -> {
            OwnerChanged car = event.data();
            CarTie tie = new CarTie(car.vin(), car.kind(), car.store(), null, car.since(), null);
            customers.tie(event, car.customerId(), ties -> ties.withCar(tie));
            if (car.previousCustomerId() != null) {
                customers.tie(event, car.previousCustomerId(), ties -> ties.withoutCar(car.vin()));
            }
        });
    }

    /** A car serviced here makes its owner a base customer, when it has one; that it was bought here, its delivery says. */
    @Bean
    EventSubscription<WorkOrderClosed> carWasServiced() {
        return to("vehicle.work-order-closed.v1", WorkOrderClosed.class, event -> {
            WorkOrderClosed order = event.data();
            if (order.customerId() == null) {
                return;
            }
            CarTie tie =
                    new CarTie(order.vin(), Origin.OTHER_SOLD, order.store(), null, order.closedAt(), order.mileage());
            customers.tie(event, order.customerId(), ties -> ties.withCar(tie).touchedAt(order.closedAt()));
        });
    }

    @Bean
    EventSubscription<TaskDone> customerWasFollowedUp() {
        return to("followup.task-done.v1", TaskDone.class, event -> {
            TaskDone task = event.data();
            if (Boolean.TRUE.equals(task.customerTookPart()) && task.customerId() != null) {
                customers.tie(event, task.customerId(), ties -> ties.touchedAt(task.at()));
            }
        });
    }
}
