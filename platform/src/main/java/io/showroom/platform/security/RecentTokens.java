package io.showroom.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;

/**
 * Remembers for five seconds tokens whose signature was found good: a caller sends the same one with each request.
 * Whether it is in its time is looked at each time; a key that is withdrawn is believed for those seconds more.
 */
final class RecentTokens implements JwtDecoder {
    private static final int MOST = 2_000;
    private static final Duration KEPT = Duration.ofSeconds(5);

    private final Cache<String, Jwt> verified =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();
    private final JwtDecoder verification;
    private final OAuth2TokenValidator<Jwt> validator;

    /** @param validator asked again of a token that is remembered */
    RecentTokens(JwtDecoder verification, OAuth2TokenValidator<Jwt> validator) {
        this.verification = verification;
        this.validator = validator;
    }

    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known == null) {
            Jwt fresh = verification.decode(token);
            verified.put(token, fresh);
            return fresh;
        }
        OAuth2TokenValidatorResult result = validator.validate(known);
        if (result.hasErrors()) {
            throw new JwtValidationException("The token is not good any more", result.getErrors());
        }
        return known;
    }
}
