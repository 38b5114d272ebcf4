package io.showroom.lead.timing.store;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.timing.WakeLead;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Wakeup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has leads woken when they are due. */
@Configuration(proxyBeanMethods = false)
class LeadWakeup {
    @Bean
    Wakeup<Lead> wakeLeads(MongoRepository<Lead> leads, WakeLead wake) {
        return new Wakeup<>(leads, wake::at);
    }
}
