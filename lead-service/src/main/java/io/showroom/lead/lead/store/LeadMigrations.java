package io.showroom.lead.lead.store;

import io.showroom.platform.store.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to leads that an earlier version of the service stored. */
@Configuration(proxyBeanMethods = false)
class LeadMigrations {
    @Bean
    Migration leadsAreFoundInTheOrderOfTheirLists() {
        return new Migration(1, "leads are found in the order of their lists", SearchedAnew::run);
    }
}
