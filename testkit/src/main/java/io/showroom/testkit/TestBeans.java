package io.showroom.testkit;

import io.showroom.platform.messaging.EventJson;
import java.time.Instant;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** What an integration test injects: a clock to move, a client to call with, the events to read and send. */
@TestConfiguration(proxyBeanMethods = false)
public class TestBeans {
    /** Tuesday 3 March 2026, 10:00 in Shanghai. */
    public static final Instant START = Instant.parse("2026-03-03T02:00:00Z");

    @Bean
    MutableClock clock() {
        return new MutableClock(START);
    }

    @Bean
    JwtDecoder testTokenDecoder() {
        return NimbusJwtDecoder.withPublicKey(Tokens.publicKey()).build();
    }

    @Bean
    @Lazy
    Api api(Environment environment) {
        return new Api("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }

    @Bean(destroyMethod = "close")
    Events events(MutableClock clock) {
        return new Events(Infrastructure.kafka(), new EventJson(), clock);
    }
}
