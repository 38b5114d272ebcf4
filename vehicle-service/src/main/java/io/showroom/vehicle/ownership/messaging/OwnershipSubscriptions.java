package io.showroom.vehicle.ownership.messaging;

import io.showroom.platform.messaging.EventSubscription;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.vehicle.ownership.FollowConsultants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What makes a car change hands, and who sees it then. */
@Configuration(proxyBeanMethods = false)
class OwnershipSubscriptions {

    @Bean
    EventSubscription<LeadDelivered> deliveredCar(DeliveryReader deliveries) {
        return EventSubscription.to("lead.delivered.v1", LeadDelivered.class, deliveries::handOver);
    }

    @Bean
    EventSubscription<CustomerChanged> registeredCustomer(FollowConsultants follow) {
        return EventSubscription.to(
                "customer.registered.v1", CustomerChanged.class, event -> consultants(follow, event));
    }

    @Bean
    EventSubscription<CustomerChanged> changedCustomer(FollowConsultants follow) {
        return EventSubscription.to("customer.changed.v1", CustomerChanged.class, event -> consultants(follow, event));
    }

    @Bean
    EventSubscription<OwnerTold> changedOwner(FollowConsultants follow) {
        return EventSubscription.to(
                "vehicle.owner-changed.v1",
                OwnerTold.class,
                event -> follow.ownerOf(
                        event, event.data().vehicleId(), event.data().customerId()));
    }

    private static void consultants(FollowConsultants follow, IncomingEvent<CustomerChanged> event) {
        follow.consultantsOf(event, event.data().customerId(), event.data().owners());
    }
}
