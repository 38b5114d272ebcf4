package io.showroom.gateway.outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.DealerWorld;
import io.showroom.gateway.GatewayIT;
import io.showroom.testkit.Api;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext // a gateway of its own, which no other test shares
class OutsideIssuerIT extends GatewayIT {
    private static final OutsideProvider PROVIDER = new OutsideProvider();
    private static final String PATH = "/api/v1/stores";

    private DealerWorld world;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        settings.add("showroom.security.issuer-uri", PROVIDER::issuer);
    }

    @BeforeEach
    void aGroupOfTheProvider() {
        world = aGroup();
    }

    private Api.Answer call(String token) {
        return api.as(token).get(PATH);
    }

    @Test
    void its_tokens_are_believed_through_rotations_and_outages_and_no_others() {
        PROVIDER.rotates();
        PROVIDER.hangs();
        call(PROVIDER.token(world.group)).expect(503); // it was away when the gateway started
        PROVIDER.answers();
        String first = PROVIDER.token(world.group);
        awaitStatus(first, 200);
        call(PROVIDER.tokenFrom("https://other.example", world.group)).expect(401);
        call(first.substring(0, first.length() - 4) + "AAAA").expect(401);

        PROVIDER.rotates();
        awaitStatus(PROVIDER.token(world.group), 200);

        String known = PROVIDER.token(world.group);
        PROVIDER.rotates();
        String withANewKey = PROVIDER.token(world.group);
        PROVIDER.hangs();
        call(known).expect(200);
        Api.Answer waiting = call(withANewKey).expect(503);
        assertThat(waiting.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(waiting.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        PROVIDER.breaks();
        call(withANewKey).expect(503);
        call(known).expect(200);
        PROVIDER.answers();
        awaitStatus(withANewKey, 200);
        awaitStatus(known, 401);
    }

    @Test
    void keys_that_nobody_has_do_not_wear_the_provider_out() {
        PROVIDER.rotates();
        awaitStatus(PROVIDER.token(world.group), 200);
        int before = PROVIDER.timesAskedForKeys();
        long began = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(call(PROVIDER.forged(world.group)).status()).isIn(401, 503);
        }
        long seconds = Duration.ofNanos(System.nanoTime() - began).toSeconds() + 1;
        assertThat(PROVIDER.timesAskedForKeys() - before).isLessThanOrEqualTo((int) (2 * seconds + 2));
        call(PROVIDER.token(world.group)).expect(200);
    }

    @Test
    void the_gateway_issues_nothing_itself_then() {
        api.get("/oauth2/jwks").expect(401);
        api.get("/login").expect(401);
        api.get("/.well-known/openid-configuration").expect(401);
        PROVIDER.rotates();
        awaitStatus(PROVIDER.token(world.group), 200);
        api.as(PROVIDER.token(world.group)).get("/api/v1/clients").expect(404);
        api.as(PROVIDER.token(world.group)).put("/api/v1/me/password", "{}").expect(404);
    }

    private void awaitStatus(String token, int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(call(token).status()).isEqualTo(status));
    }
}
