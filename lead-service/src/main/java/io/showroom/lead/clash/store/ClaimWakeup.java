package io.showroom.lead.clash.store;

import io.showroom.lead.clash.Claim;
import io.showroom.lead.clash.ExpireClaim;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Wakeup;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Ends claims that nobody decided in time. */
@Configuration(proxyBeanMethods = false)
class ClaimWakeup {
    @Bean
    Wakeup<Claim> expireClaims(MongoRepository<Claim> claims) {
        return new Wakeup<>(claims, ExpireClaim::at);
    }
}
