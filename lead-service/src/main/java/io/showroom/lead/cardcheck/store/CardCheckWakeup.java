package io.showroom.lead.cardcheck.store;

import io.showroom.lead.cardcheck.CardCheck;
import io.showroom.lead.cardcheck.LapseCardCheck;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Wakeup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has checks end that nobody signed in time. */
@Configuration(proxyBeanMethods = false)
class CardCheckWakeup {
    @Bean
    Wakeup<CardCheck> lapseCardChecks(MongoRepository<CardCheck> checks, LapseCardCheck lapse) {
        return new Wakeup<>(checks, lapse::at);
    }
}
