package io.showroom.gateway.overview.client;

import io.showroom.gateway.overview.AssembleOverview;
import io.showroom.gateway.upstream.CallService;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.task.SimpleAsyncTaskExecutorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.support.ContextPropagatingTaskDecorator;
import tools.jackson.databind.json.JsonMapper;

/** Wires the overview of a customer. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OverviewSettings.class)
class OverviewConfiguration {

    @Bean
    AssembleOverview assembleOverview(
            CallService services,
            SimpleAsyncTaskExecutorBuilder threads,
            JsonMapper json,
            OverviewSettings settings,
            Clock clock) {
        SimpleAsyncTaskExecutor executor = threads.threadNamePrefix("overview-") // virtual ones where there are any
                .taskDecorator(new ContextPropagatingTaskDecorator())
                .build();
        return new AssembleOverview(new ServiceParts(services, executor, json, settings.partDeadline()), clock);
    }
}
