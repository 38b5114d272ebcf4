package io.showroom.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Takes an endpoint for traces that is set to nothing, as a deployment's template leaves it, to mean that none are sent;
 * it would otherwise end the start.
 */
final class EmptyEndpoints implements EnvironmentPostProcessor, Ordered {
    private static final String ENDPOINT = "management.opentelemetry.tracing.export.otlp.endpoint";
    private static final String EXPORT = "management.tracing.export.otlp.enabled";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String endpoint = environment.getProperty(ENDPOINT);
        if (endpoint != null && endpoint.isBlank()) {
            environment.getPropertySources().addFirst(new MapPropertySource("empty endpoints", Map.of(EXPORT, false)));
        }
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
