package io.showroom.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;

class RecentTokensTest {
    private final List<String> verified = new ArrayList<>();
    private boolean inItsTime = true;
    private final RecentTokens tokens = new RecentTokens(
            this::verify,
            token -> inItsTime
                    ? OAuth2TokenValidatorResult.success()
                    : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", "expired", null)));

    @Test
    void a_token_that_comes_again_is_verified_once() {
        Jwt first = tokens.decode("a");
        assertThat(tokens.decode("a")).isSameAs(first);
        tokens.decode("b");

        assertThat(verified).containsExactly("a", "b");
    }

    @Test
    void a_token_that_was_good_is_refused_when_its_time_is_over() {
        tokens.decode("a");
        inItsTime = false;

        assertThatThrownBy(() -> tokens.decode("a")).isInstanceOf(JwtValidationException.class);
        assertThat(verified).containsExactly("a");
    }

    @Test
    void a_bad_token_is_refused_each_time() {
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);
        assertThatThrownBy(() -> tokens.decode("bad")).isInstanceOf(BadJwtException.class);

        assertThat(verified).containsExactly("bad", "bad");
    }

    private Jwt verify(String token) {
        verified.add(token);
        if (token.equals("bad")) {
            throw new BadJwtException("signed by nobody");
        }
        return Jwt.withTokenValue(token)
                .header("alg", "RS256")
                .subject("anna")
                .issuedAt(Instant.EPOCH)
                .build();
    }
}
