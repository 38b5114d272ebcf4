package io.showroom.gateway.limit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.showroom.gateway.limit.CountRequest;
import io.showroom.gateway.limit.LimitSettings;
import io.showroom.gateway.limit.Quota;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitAddressesTest {
    private final LimitSettings settings = new LimitSettings(
            new Quota(4, Duration.ofMinutes(1)),
            new Quota(2, Duration.ofMinutes(1)),
            new Quota(3, Duration.ofMinutes(1)),
            null,
            Map.of(),
            Map.of(),
            10);
    private final LimitAddresses limit = new LimitAddresses(
            settings,
            new CountRequest(10, Duration.ofMinutes(1), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC)),
            null,
            new SimpleMeterRegistry());

    @ParameterizedTest
    @CsvSource({
        "POST, /login, sign-in",
        "GET,  /login, anonymous",
        "POST, /oauth2/token, tokens",
        "POST, /oauth2/introspect, tokens",
        "GET,  /oauth2/jwks, anonymous",
        "GET,  /api/v1/leads, anonymous",
        "GET,  /, anonymous"
    })
    void each_kind_of_request_without_a_token_has_its_policy(String method, String path, String policy) {
        assertThat(limit.counted(request(method, path)).policy().name()).isEqualTo(policy);
    }

    @Test
    void a_bearer_of_a_token_is_counted_elsewhere_but_for_signing_in() {
        for (String bearer : new String[] {"Bearer x", "bearer x"}) {
            MockHttpServletRequest request = request("GET", "/api/v1/leads");
            request.addHeader("Authorization", bearer);
            assertThat(limit.counted(request)).isNull();
        }
        MockHttpServletRequest signIn = request("POST", "/login");
        signIn.addHeader("Authorization", "Bearer x");
        assertThat(limit.counted(signIn).policy().name()).isEqualTo("sign-in");
        MockHttpServletRequest basic = request("GET", "/api/v1/leads");
        basic.addHeader("Authorization", "Basic x");
        assertThat(limit.counted(basic).policy().name()).isEqualTo("anonymous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/livez", "/readyz"})
    void signs_of_health_are_not_counted(String path) {
        assertThat(limit.counted(request("GET", path))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "10.0.0.1, 10.0.0.1, true",
        "10.0.0.1, 10.0.0.2, false",
        "2001:db8::1, 2001:db8::ffff:1, true",
        "2001:db8::1, 2001:db8:0:1::1, false"
    })
    void of_an_ipv6_address_only_the_network_counts(String one, String other, boolean same) {
        assertThat(CallersAddress.of(one).equals(CallersAddress.of(other))).isEqualTo(same);
    }

    private static MockHttpServletRequest request(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }
}
