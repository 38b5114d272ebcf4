package io.showroom.gateway.limit.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.gateway.limit.ChoosePolicy;
import io.showroom.gateway.limit.CountRequest;
import io.showroom.gateway.limit.LimitSettings;
import io.showroom.platform.web.ProblemWriter;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Addresses are counted before tokens are verified, callers after. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LimitSettings.class)
class LimitConfiguration {
    private static final int SECURITY = SecurityFilterProperties.DEFAULT_FILTER_ORDER;

    @Bean
    CountRequest countRequest(LimitSettings settings, Clock clock) {
        return new CountRequest(settings.mostCallers(), settings.longestWindow(), clock);
    }

    @Bean
    FilterRegistrationBean<LimitAddresses> limitAddresses(
            LimitSettings settings, CountRequest count, ProblemWriter problems, MeterRegistry meters) {
        var filter = new FilterRegistrationBean<>(new LimitAddresses(settings, count, problems, meters));
        filter.setOrder(SECURITY - 1);
        return filter;
    }

    @Bean
    FilterRegistrationBean<LimitCallers> limitCallers(
            LimitSettings settings, CountRequest count, ProblemWriter problems, MeterRegistry meters) {
        var filter =
                new FilterRegistrationBean<>(new LimitCallers(new ChoosePolicy(settings), count, problems, meters));
        filter.setOrder(SECURITY + 1);
        return filter;
    }
}
