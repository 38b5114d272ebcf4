package io.showroom.gateway.upstream;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.HttpHost;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One client with one pool for all calls, and a guard for each service. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UpstreamSettings.class)
class UpstreamConfiguration {

    @Bean
    PoolingHttpClientConnectionManager upstreamConnections(UpstreamSettings settings) {
        return UpstreamClient.connections(settings.upstream());
    }

    @Bean
    CloseableHttpClient upstreamClient(PoolingHttpClientConnectionManager connections) {
        return UpstreamClient.over(connections);
    }

    @Bean
    CallService callService(
            CloseableHttpClient upstreamClient,
            UpstreamSettings settings,
            CircuitBreakerRegistry breakers,
            BulkheadRegistry bulkheads,
            ObservationRegistry observations) {
        Map<Upstream, HttpHost> hosts =
                forEach(service -> HttpHost.create(settings.services().get(service.service())));
        Map<Upstream, Guard> guards = forEach(service -> new Guard(
                service,
                breakers.circuitBreaker(service.service()),
                bulkhead(bulkheads, service.service(), settings.upstream().atOnce()),
                bulkhead(
                        bulkheads,
                        service.service() + "-uploads",
                        settings.upstream().filesAtOnce())));
        return new CallService(upstreamClient, hosts, guards, new CallTracing(observations));
    }

    private static Bulkhead bulkhead(BulkheadRegistry registry, String name, int atOnce) {
        return registry.bulkhead(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(atOnce)
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    private static <T> Map<Upstream, T> forEach(Function<Upstream, T> make) {
        return Arrays.stream(Upstream.values())
                .collect(Collectors.toMap(
                        Function.identity(), make, (one, other) -> one, () -> new EnumMap<>(Upstream.class)));
    }
}
