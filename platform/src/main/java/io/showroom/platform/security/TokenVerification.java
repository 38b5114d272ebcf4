package io.showroom.platform.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Believes a token that one of these keys signed, in its time, from the issuer demanded, with the group without which
 * nothing can be scoped. A key source out of reach is a {@code JwtException}, a bad token a {@code BadJwtException}.
 */
public final class TokenVerification {
    private static final Set<JWSAlgorithm> ALGORITHMS = Stream.concat(
                    JWSAlgorithm.Family.RSA.stream(), JWSAlgorithm.Family.EC.stream())
            .collect(Collectors.toUnmodifiableSet());
    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private TokenVerification() {}

    /** @param issuer the {@code iss} claim demanded; null or blank to take any issuer that signs with those keys */
    public static JwtDecoder by(JWKSource<SecurityContext> keys, String issuer) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(ALGORITHMS, keys));
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        processor.setJWTClaimsSetVerifier((claims, context) -> {}); // the validator below does
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        OAuth2TokenValidator<Jwt> validator = validator(issuer);
        decoder.setJwtValidator(validator);
        return new RecentTokens(decoder, validator);
    }

    private static OAuth2TokenValidator<Jwt> validator(String issuer) {
        OAuth2TokenValidator<Jwt> group = token -> {
            String claim = token.getClaimAsString("group");
            return claim == null || claim.isBlank() || token.getSubject() == null
                    ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "no group or subject", null))
                    : OAuth2TokenValidatorResult.success();
        };
        OAuth2TokenValidator<Jwt> from = issuer == null || issuer.isBlank()
                ? token -> OAuth2TokenValidatorResult.success()
                : new JwtIssuerValidator(issuer);
        return new DelegatingOAuth2TokenValidator<>(new JwtTimestampValidator(), from, group);
    }
}
