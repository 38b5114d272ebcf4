package io.showroom.lead.contact.messaging;

import io.showroom.lead.contact.CountTask;
import io.showroom.platform.messaging.EventSubscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hears of follow-up tasks done. */
@Configuration(proxyBeanMethods = false)
class ContactSubscriptions {
    @Bean
    EventSubscription<CountTask.TaskDone> taskDone(CountTask count) {
        return EventSubscription.to("followup.task-done.v1", CountTask.TaskDone.class, count::on);
    }
}
