package io.showroom.gateway.outside;

import io.showroom.gateway.access.WithOutsideIssuer;
import io.showroom.platform.security.TokenVerification;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Believes the tokens of the group's own OpenID Connect provider, which carry {@code group}, {@code stores} and
 * {@code roles}. Nobody signs in here then, and no token is issued.
 */
@Configuration(proxyBeanMethods = false)
@WithOutsideIssuer
class OutsideIssuer {

    @Bean
    @Primary
    JwtDecoder believedTokens(@Value("${showroom.security.issuer-uri}") String issuer, JsonMapper json) {
        return TokenVerification.by(new DiscoveredKeys(issuer, json), issuer);
    }
}
