package io.showroom.lead.fleet.messaging;

import io.showroom.lead.fleet.FollowDrives;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of drives that ended. */
@Configuration(proxyBeanMethods = false)
class FleetSubscriptions {
    @Bean
    EventSubscription<FollowDrives.DriveRecorded> demoCarDriven(FollowDrives follow) {
        return EventSubscription.to("lead.test-drive-recorded.v1", FollowDrives.DriveRecorded.class, follow::on);
    }
}
