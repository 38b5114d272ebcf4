package io.showroom.lead.reception.messaging;

import io.showroom.lead.event.VisitEvent;
import io.showroom.lead.reception.CountContact;
import io.showroom.lead.reception.CountVisits;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears this service's own news of the register. */
@Configuration(proxyBeanMethods = false)
class ReceptionSubscriptions {
    @Bean
    EventSubscription<VisitEvent.Registered> visitRegistered(CountVisits count, CountContact contact) {
        return EventSubscription.to("lead.visit-registered.v1", VisitEvent.Registered.class, event -> {
            count.onRegistered(event);
            contact.onRegistered(event);
        });
    }

    @Bean
    EventSubscription<VisitEvent.Corrected> visitCorrected(CountVisits count, CountContact contact) {
        return EventSubscription.to("lead.visit-corrected.v1", VisitEvent.Corrected.class, event -> {
            count.onCorrected(event);
            contact.onCorrected(event);
        });
    }
}
