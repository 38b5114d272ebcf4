package io.showroom.platform.security;

import io.showroom.platform.web.ProblemWriter;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;

/** Every request carries a token that this service verifies itself; only health, metrics and the API document do not. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
public class SecurityConfiguration {

    @Bean
    @ConditionalOnMissingBean(SecurityFilterChain.class)
    @ConditionalOnProperty(name = "showroom.security.chain", matchIfMissing = true)
    SecurityFilterChain serviceSecurity(HttpSecurity http, ProblemWriter problems) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/livez",
                                "/readyz",
                                "/actuator/health/**",
                                "/actuator/health",
                                "/actuator/prometheus",
                                "/v3/api-docs/**",
                                "/v3/api-docs.yaml",
                                "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(new BearerTokens(problems))
                .build();
    }

    /** Each request is observed as a whole; to observe each filter of it too costs as much as many a request itself. */
    @Bean
    @ConditionalOnMissingBean
    SecurityObservationSettings noObservationOfFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    @ConditionalOnMissingBean(JwtDecoder.class)
    JwtDecoder tokenDecoder(SecurityProperties settings) {
        return TokenVerification.by(PublishedKeys.at(settings.jwkSetUri()), settings.issuer());
    }
}
