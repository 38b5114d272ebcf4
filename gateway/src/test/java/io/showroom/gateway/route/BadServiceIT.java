package io.showroom.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.showroom.gateway.GatewayIT;
import io.showroom.gateway.support.RawServer;
import io.showroom.gateway.support.Services;
import io.showroom.gateway.upstream.Upstream;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A service that is missing, slow or broken is a problem of its own callers only, and a documented one. */
class BadServiceIT extends GatewayIT {
    private final WireMockServer leads = Services.of(Upstream.LEAD);
    private Api caller;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @Autowired
    private BulkheadRegistry bulkheads;

    @BeforeEach
    void theOthersAreWell() {
        caller = api.as(Tokens.staff("g", "somebody", Role.STORE_MANAGER, "s"));
        Services.of(Upstream.FOLLOWUP)
                .stubFor(any(anyUrl()).willReturn(aResponse().withBody("{}")));
    }

    @AfterEach
    void nothingIsRemembered() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_service_that_breaks_off_is_a_502_that_says_what_to_do(Fault fault) {
        leads.stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));
        Api.Answer answer = caller.post("/api/v1/leads", "{}").expect(502);
        assertProblem(answer, "broken-upstream-answer");
        assertThat(answer.at("/detail")).contains("lead-service", "Idempotency-Key");
    }

    @Test
    void a_silent_service_is_a_504() {
        leads.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(5_000)));
        assertProblem(caller.get("/api/v1/leads").expect(504), "upstream-timeout");
    }

    @Test
    void a_missing_service_is_a_503_with_retry_after() {
        Services.without(Upstream.LEAD, port -> {
            Api.Answer answer = caller.get("/api/v1/leads").expect(503);
            assertProblem(answer, "unavailable");
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
        });
    }

    @Test
    void a_service_that_keeps_failing_is_left_alone_for_a_while() {
        leads.stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        for (int call = 0; call < 20; call++) {
            caller.post("/api/v1/leads", "{}").expect(502);
        }
        Api.Answer answer = caller.post("/api/v1/leads", "{}").expect(503);
        assertProblem(answer, "unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
        caller.get("/api/v1/tasks").expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 90000\r\n\r\n", "Transfer-Encoding: chunked\r\n\r\n15f90\r\n"})
    void an_answer_that_breaks_off_late_is_cut_and_cannot_be_taken_for_whole(String framing) {
        String said = "HTTP/1.1 200 OK\r\n" + framing + "x".repeat(60_000);
        Services.without(Upstream.LEAD, port -> {
            try (RawServer half = RawServer.saying(port, said)) {
                assertThatThrownBy(() -> caller.get("/api/v1/leads")).hasMessageContaining("got no answer");
                assertThat(half.heads()).hasSize(1);
            }
        });
    }

    @Test
    void a_service_that_hangs_holds_its_own_places_and_does_not_slow_the_others() {
        leads.stubFor(any(anyUrl()).willReturn(aResponse().withFixedDelay(60_000)));
        long alone = medianNanosOf("/api/v1/tasks", 100);
        Bulkhead places = bulkheads.bulkhead("lead-service");
        int all = places.getMetrics().getMaxAllowedConcurrentCalls();
        ExecutorService crowd = Executors.newFixedThreadPool(all);
        try {
            List<CompletableFuture<Integer>> hanging = IntStream.range(0, all)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> caller.get("/api/v1/leads").status(), crowd))
                    .toList();
            await().until(() -> places.getMetrics().getAvailableConcurrentCalls() == 0);
            Api.Answer refused = caller.get("/api/v1/leads").expect(503);
            assertThat(refused.headers().firstValue("Retry-After")).hasValue("1");
            assertThat(medianNanosOf("/api/v1/tasks", 100)).isLessThan(Math.max(10 * alone, 50_000_000));
            assertThat(hanging.stream().map(CompletableFuture::join)).containsOnly(504);
        } finally {
            crowd.shutdownNow();
        }
    }

    private long medianNanosOf(String path, int calls) {
        long[] took = new long[calls];
        for (int call = 0; call < calls; call++) {
            long began = System.nanoTime();
            caller.get(path).expect(200);
            took[call] = System.nanoTime() - began;
        }
        Arrays.sort(took);
        return took[calls / 2];
    }

    private static void assertProblem(Api.Answer answer, String kind) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.at("/type")).endsWith("/" + kind);
        assertThat(answer.at("/status")).isEqualTo(Integer.toString(answer.status()));
        assertThat(answer.at("/instance")).startsWith("/api/v1/");
    }
}
