package io.showroom.lead.clash.messaging;

import io.showroom.lead.clash.ApplyClaim;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears this service's own news of what was decided on claims. */
@Configuration(proxyBeanMethods = false)
class ClaimSubscriptions {
    @Bean
    EventSubscription<ApplyClaim.Decided> claimDecided(ApplyClaim apply) {
        return EventSubscription.to("lead.claim-decided.v1", ApplyClaim.Decided.class, apply::on);
    }
}
