package io.showroom.gateway.limit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.GatewayIT;
import io.showroom.gateway.support.Services;
import io.showroom.gateway.upstream.Upstream;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The subject {@code thrice} has a quota of its own in the tests' settings: 3 requests a minute. */
class LimitIT extends GatewayIT {
    private static int groups;
    private Api thrice;

    @BeforeEach
    void aServiceBehindIt() {
        Services.of(Upstream.LEAD).stubFor(any(anyUrl()).willReturn(aResponse().withBody("{}")));
        thrice = as("thrice", "limited-" + ++groups);
    }

    @Test
    void every_answer_tells_of_the_quota_and_the_one_after_the_last_is_429() {
        for (int left = 2; left >= 0; left--) {
            Api.Answer answer = thrice.get("/api/v1/leads").expect(200);
            assertThat(answer.headers().allValues("RateLimit-Policy")).containsExactly("\"own\";q=3;w=60");
            assertThat(answer.headers().allValues("RateLimit"))
                    .containsExactly("\"own\";r=" + left + ";t=" + 20 * (3 - left));
        }
        Api.Answer refused = thrice.get("/api/v1/leads").expect(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.at("/type")).endsWith("/too-many-requests");
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("20");
        assertThat(refused.headers().firstValue("RateLimit")).hasValue("\"own\";r=0;t=60");
        assertThat(Services.of(Upstream.LEAD).getAllServeEvents()).hasSize(3);
    }

    @Test
    void after_the_time_it_was_told_to_wait_a_caller_gets_through() {
        for (int call = 0; call < 3; call++) {
            thrice.get("/api/v1/leads").expect(200);
        }
        clock.advance(Duration.ofSeconds(19));
        thrice.get("/api/v1/leads").expect(429);
        clock.advance(Duration.ofSeconds(1));
        thrice.get("/api/v1/leads").expect(200);
        thrice.get("/api/v1/leads").expect(429);
    }

    @Test
    void a_group_uses_up_nothing_of_another_groups_caller_of_the_same_name() {
        for (int call = 0; call < 4; call++) {
            thrice.get("/api/v1/leads");
        }
        as("thrice", "limited-" + ++groups).get("/api/v1/leads").expect(200);
    }

    @Test
    void who_has_no_valid_token_is_counted_by_address() {
        Api.Answer answer = api.get("/api/v1/leads").expect(401);
        assertThat(answer.headers().firstValue("RateLimit-Policy").orElseThrow())
                .startsWith("\"anonymous\";q=");
    }

    @Test
    void a_system_has_the_quota_of_systems() {
        Api.Answer answer = api.as(Tokens.integration("g", "leads.read"))
                .get("/api/v1/leads")
                .expect(200);
        assertThat(answer.headers().firstValue("RateLimit-Policy")).hasValue("\"integration\";q=12000;w=60");
    }

    private Api as(String subject, String group) {
        return api.as(Tokens.staff(group, subject, Role.STORE_MANAGER, "s"));
    }
}
