package io.showroom.followup.known.messaging;

import static io.showroom.platform.messaging.EventSubscription.to;

import io.showroom.followup.known.FollowCar;
import io.showroom.followup.known.FollowCustomer;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears who customers are and what cars are. */
@Configuration(proxyBeanMethods = false)
class KnownSubscriptions {

    @Bean
    EventSubscription<FollowCustomer.Told> customerRegistered(FollowCustomer follow) {
        return to("customer.registered.v1", FollowCustomer.Told.class, follow::on);
    }

    @Bean
    EventSubscription<FollowCustomer.Told> customerChanged(FollowCustomer follow) {
        return to("customer.changed.v1", FollowCustomer.Told.class, follow::on);
    }

    @Bean
    EventSubscription<FollowCar.Told> carRegistered(FollowCar follow) {
        return to("vehicle.registered.v1", FollowCar.Told.class, follow::on);
    }

    @Bean
    EventSubscription<FollowCar.Came> carBooked(FollowCar follow) {
        return to("vehicle.booking-made.v1", FollowCar.Came.class, follow::came);
    }

    @Bean
    EventSubscription<FollowCar.Came> carReceived(FollowCar follow) {
        return to("vehicle.work-order-opened.v1", FollowCar.Came.class, follow::came);
    }
}
