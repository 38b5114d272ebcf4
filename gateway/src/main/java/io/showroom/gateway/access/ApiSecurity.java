package io.showroom.gateway.access;

import io.showroom.platform.security.BearerTokens;
import io.showroom.platform.web.ProblemWriter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** The last of the gateway's chains: whatever no other one takes needs a bearer token, but for what is meant for all. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {
    static final int LAST = 100;

    /** Open to everyone; nothing of a group may be among it. */
    private static final String[] OPEN = {
        "/livez",
        "/readyz",
        "/actuator/health/**", // not on this port: management.server.port
        "/actuator/health",
        "/actuator/prometheus",
        "/v3/api-docs/**",
        "/v3/api-docs.yaml",
        "/error"
    };

    @Bean
    @Order(LAST)
    SecurityFilterChain apiSecurityChain(HttpSecurity http, ProblemWriter problems) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(OPEN).permitAll().anyRequest().authenticated())
                .oauth2ResourceServer(new BearerTokens(problems))
                .build();
    }
}
