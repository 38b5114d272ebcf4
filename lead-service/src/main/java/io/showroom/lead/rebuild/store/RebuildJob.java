package io.showroom.lead.rebuild.store;

import io.showroom.lead.rebuild.CountRebuild;
import io.showroom.lead.rebuild.RebuildCounts;
import io.showroom.platform.store.Job;
import io.showroom.platform.store.MongoRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Has rebuilds worked through step by step. */
@Configuration(proxyBeanMethods = false)
class RebuildJob {
    @Bean
    Job<CountRebuild> rebuildCounting(MongoRepository<CountRebuild> rebuilds, RebuildCounts rebuild) {
        return new Job<>(rebuilds, rebuild::step, 1);
    }
}
