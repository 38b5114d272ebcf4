package io.showroom.followup.compliance.messaging;

import io.showroom.followup.cadence.ContactsCounted;
import io.showroom.followup.compliance.CountCompliance;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears how each lead is kept up with. */
@Configuration(proxyBeanMethods = false)
class ComplianceSubscriptions {

    @Bean
    EventSubscription<ContactsCounted> complianceCounted(CountCompliance count) {
        return EventSubscription.to(ContactsCounted.TYPE, ContactsCounted.class, count::on);
    }
}
