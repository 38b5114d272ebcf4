package io.showroom.gateway.issuer;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.credential.Credentials;
import io.showroom.gateway.key.KeyPlan;
import io.showroom.gateway.key.KeyVault;
import io.showroom.gateway.key.SigningKeys;
import io.showroom.gateway.signin.Members;
import io.showroom.gateway.system.SystemClients;
import io.showroom.platform.privacy.IdentityCipher;
import io.showroom.platform.security.SecurityProperties;
import io.showroom.platform.security.TokenVerification;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/** Puts the issuer together. Tokens are on the real clock, also where the platform's own may be moved. */
@Configuration(proxyBeanMethods = false)
@WithOwnIssuer
class IssuerConfiguration {

    @Bean
    SigningKeys signingKeys(KeyVault vault, IdentityCipher cipher, IssuerSettings settings) {
        KeyPlan plan = new KeyPlan(settings.keyTurn(), settings.keyAhead(), settings.keyAfter());
        return new SigningKeys(vault, cipher, plan, Clock.systemUTC());
    }

    @Bean
    JWKSource<SecurityContext> publishedKeys(SigningKeys keys) {
        return keys.published();
    }

    @Bean
    JwtEncoder tokenEncoder(SigningKeys keys) {
        return new NimbusJwtEncoder(keys.signing());
    }

    /** What this issuer signed is verified here without asking anyone. */
    @Bean
    @Primary
    JwtDecoder believedTokens(SigningKeys keys, SecurityProperties settings) {
        return TokenVerification.by(keys.published(), settings.issuer());
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(SecurityProperties settings) {
        return AuthorizationServerSettings.builder().issuer(settings.issuer()).build();
    }

    @Bean
    RegisteredClientRepository registeredClients(
            IssuerSettings settings, SystemClients systems, Credentials credentials, Members members) {
        return new RegisteredClients(settings, systems, credentials, members);
    }

    @Bean
    OAuth2TokenGenerator<OAuth2Token> tokenGenerator(JwtEncoder encoder, Members members, SystemClients systems) {
        JwtGenerator jwt = new JwtGenerator(encoder);
        jwt.setJwtCustomizer(new DirectoryClaims(members, systems));
        return new DelegatingOAuth2TokenGenerator(jwt, new RefreshTokens(Clock.systemUTC()));
    }

    @Bean
    UserInfo userInfo(Members members) {
        return new UserInfo(members);
    }
}
