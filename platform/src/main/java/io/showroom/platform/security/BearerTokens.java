package io.showroom.platform.security;

import io.showroom.platform.web.ProblemWriter;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.resource.OAuth2ResourceServerConfigurer;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;

/** How every chain takes bearer tokens: a bad one is 401; while the issuer's keys are out of reach it is 503. */
public record BearerTokens(ProblemWriter problems) implements Customizer<OAuth2ResourceServerConfigurer<HttpSecurity>> {

    @Override
    public void customize(OAuth2ResourceServerConfigurer<HttpSecurity> server) {
        server.jwt(jwt -> {})
                .authenticationEntryPoint(problems::unauthenticated)
                .accessDeniedHandler(problems::denied)
                .withObjectPostProcessor(new OwnFailures());
    }

    /** The filter's own way of failing would throw what is not the token's fault out of the chain, as a 500. */
    private final class OwnFailures implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {
        @Override
        public <F extends BearerTokenAuthenticationFilter> F postProcess(F filter) {
            filter.setAuthenticationFailureHandler(problems::unauthenticated);
            return filter;
        }
    }
}
