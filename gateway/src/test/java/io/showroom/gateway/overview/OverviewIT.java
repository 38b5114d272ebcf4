package io.showroom.gateway.overview;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.showroom.gateway.GatewayIT;
import io.showroom.gateway.support.RawServer;
import io.showroom.gateway.support.Services;
import io.showroom.gateway.upstream.Upstream;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class OverviewIT extends GatewayIT {
    private final String token = Tokens.staff("g", "li.na", Role.SALES_CONSULTANT, "s");
    private static boolean warm;
    private Api caller;

    @Autowired
    private CircuitBreakerRegistry breakers;

    @BeforeEach
    void aCustomerWithTwoCars() {
        caller = api.as(token).with("Accept-Language", "zh-CN");
        says(Part.CUSTOMER, "{'id': '7', 'name': '王小明', 'classes': ['PROSPECT']}");
        says(Part.LINE, "{'items': [{'kind': 'ENQUIRY'}, {'kind': 'CONTACT'}], 'nextCursor': 'further'}");
        says(Part.VEHICLES, "{'items': [{'id': 'a', 'vin': 'VIN-A'}, {'id': 'b', 'vin': 'VIN-B'}]}");
        line("a", ok("{'items': [{'kind': 'SOLD'}]}"));
        line("b", ok("{'items': []}"));
        says(Part.OPEN_BOOKINGS, "{'items': [{'id': 'booking'}]}");
        says(Part.OPEN_WORK_ORDERS, "{'items': []}");
        says(Part.OPEN_LEADS, "{'items': [{'id': 'lead', 'level': 'A'}]}");
        says(Part.OPEN_TASKS, "{'items': [{'id': 'task'}]}");
        says(Part.SURVEYS, "{'items': []}");
        if (!warm) { // the first calls of a process may be slower than a part's deadline
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> caller.get("/api/v1/customers/7/360").text().contains("\"missing\":[]"));
            Arrays.stream(Upstream.values())
                    .forEach(service -> Services.of(service).resetRequests());
            warm = true;
        }
    }

    @AfterEach
    void nothingIsRemembered() {
        breakers.getAllCircuitBreakers().forEach(breaker -> breaker.reset());
    }

    @Test
    void one_call_shows_the_profile_both_lines_and_everything_open() {
        JsonNode all = caller.get("/api/v1/customers/7/360").expect(200).json();
        assertThat(all.at("/customerId").asString()).isEqualTo("7");
        assertThat(all.at("/asOf").asString()).isEqualTo("2026-03-03T02:00:00Z");
        assertThat(all.at("/customer/name").asString()).isEqualTo("王小明");
        assertThat(all.at("/line/items/1/kind").asString()).isEqualTo("CONTACT");
        assertThat(all.at("/line/nextCursor").asString()).isEqualTo("further");
        assertThat(all.at("/lastContacts/items")).hasSize(2);
        assertThat(all.at("/vehicles/items/0/vehicle/vin").asString()).isEqualTo("VIN-A");
        assertThat(all.at("/vehicles/items/0/line/items/0/kind").asString()).isEqualTo("SOLD");
        assertThat(all.at("/vehicles/items/1/line/items").isEmpty()).isTrue();
        assertThat(all.at("/openBookings/items/0/id").asString()).isEqualTo("booking");
        assertThat(all.at("/openLeads/items/0/level").asString()).isEqualTo("A");
        assertThat(all.at("/openTasks/items/0/id").asString()).isEqualTo("task");
        assertThat(all.at("/links/openLeads").asString()).isEqualTo("/api/v1/leads?customerId=7&open=true");
        assertThat(all.at("/missing").isEmpty()).isTrue();
        assertThat(all.at("/withheld").isEmpty()).isTrue();
    }

    @Test
    void each_service_is_asked_once_for_each_part_in_the_callers_name_and_language() {
        caller.get("/api/v1/customers/7/360").expect(200);
        List<LoggedRequest> asked = asked();
        assertThat(asked).hasSize(Part.values().length + 1); // two cars, two lines
        assertThat(asked).allSatisfy(request -> {
            assertThat(request.getHeader("Authorization")).isEqualTo("Bearer " + token);
            assertThat(request.getHeader("Accept-Language")).isEqualTo("zh-CN");
        });
        assertThat(asked)
                .extracting(LoggedRequest::getUrl)
                .contains(Part.OPEN_TASKS.shown("7"), Part.VEHICLE_LINE.shown("a"), Part.LAST_CONTACTS.shown("7"));
    }

    @ParameterizedTest
    @EnumSource(Upstream.class)
    void with_one_service_gone_the_rest_is_shown_and_what_is_missing_is_named(Upstream gone) {
        Services.without(gone, port -> {
            JsonNode all = caller.get("/api/v1/customers/7/360").expect(200).json();
            List<String> expected = Part.ofCustomer().stream()
                    .filter(part -> part.service() == gone)
                    .map(Part::title)
                    .toList();
            assertThat(all.at("/missing").findValuesAsString("part")).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(all.at("/missing")).allSatisfy(gap -> {
                assertThat(gap.path("service").asString()).isEqualTo(gone.service());
                assertThat(gap.path("reason").asString()).isEqualTo("UNAVAILABLE");
            });
            Part.ofCustomer()
                    .forEach(part ->
                            assertThat(all.has(part.title())).as(part.title()).isEqualTo(part.service() != gone));
        });
    }

    @ParameterizedTest
    @CsvSource({"500, FAILED", "401, FAILED", "503, UNAVAILABLE"})
    void a_part_that_is_answered_with_a_failure_is_missing(int status, String reason) {
        answers(Part.OPEN_LEADS, aResponse().withStatus(status).withBody("{}"));
        assertOnlyMissing("openLeads", reason);
    }

    @Test
    void a_part_that_cannot_be_read_or_breaks_off_is_missing() {
        answers(Part.OPEN_LEADS, aResponse().withBody("<html>"));
        assertOnlyMissing("openLeads", "FAILED");
        answers(Part.OPEN_LEADS, aResponse().withFault(Fault.EMPTY_RESPONSE));
        assertOnlyMissing("openLeads", "FAILED");
        answers(Part.OPEN_LEADS, aResponse().withBody("{\"items\": [\"" + "x".repeat(1_100_000) + "\"]}"));
        assertOnlyMissing("openLeads", "FAILED");
    }

    @Test
    void a_silent_part_is_missing_after_its_own_deadline() {
        answers(Part.OPEN_LEADS, ok("{'items': []}").withFixedDelay(30_000));
        long began = System.nanoTime();
        assertOnlyMissing("openLeads", "TIMED_OUT");
        assertThat(System.nanoTime() - began).isBetween(1_000_000_000L, 20_000_000_000L);
    }

    @Test
    void a_part_that_comes_in_drops_is_cut_at_its_deadline_and_holds_nothing() {
        Services.without(Upstream.LEAD, port -> {
            try (RawServer dripping = RawServer.dripping(port)) {
                assertOnlyMissing("openLeads", "TIMED_OUT");
                assertThat(dripping.awaitEnd()).isTrue();
            }
        });
    }

    @Test
    void the_line_of_one_car_may_be_missing_alone() {
        line("b", aResponse().withStatus(500));
        JsonNode all = caller.get("/api/v1/customers/7/360").expect(200).json();
        assertThat(all.at("/missing")).hasSize(1);
        assertThat(all.at("/missing/0/part").asString()).isEqualTo("vehicles.line");
        assertThat(all.at("/missing/0/vehicleId").asString()).isEqualTo("b");
        assertThat(all.at("/vehicles/items/0").has("line")).isTrue();
        assertThat(all.at("/vehicles/items/1").has("line")).isFalse();
    }

    @Test
    void what_the_callers_role_may_not_see_is_withheld_and_not_missing() {
        answers(Part.SURVEYS, aResponse().withStatus(403));
        answers(Part.OPEN_WORK_ORDERS, aResponse().withStatus(403));
        JsonNode all = caller.get("/api/v1/customers/7/360").expect(200).json();
        assertThat(all.at("/withheld").findValuesAsString("part"))
                .containsExactlyInAnyOrder("surveys", "openWorkOrders");
        assertThat(all.has("surveys")).isFalse();
        assertThat(all.at("/missing").isEmpty()).isTrue();
    }

    @Test
    void a_customer_that_the_caller_does_not_see_is_404_whatever_the_others_say() {
        answers(Part.CUSTOMER, aResponse().withStatus(404));
        assertThat(caller.get("/api/v1/customers/7/360").expect(404).at("/type"))
                .endsWith("/not-found");
        answers(Part.CUSTOMER, aResponse().withStatus(403));
        caller.get("/api/v1/customers/7/360").expect(403);
    }

    @Test
    void a_customer_merged_into_another_is_found_there() {
        says(Part.CUSTOMER, "{'id': '8', 'name': '王小明'}");
        assertThat(caller.get("/api/v1/customers/7/360").expect(308).headers().firstValue("Location"))
                .hasValue("/api/v1/customers/8/360");
    }

    @Test
    void without_any_answer_there_is_nothing_to_show() {
        Arrays.stream(Part.values()).forEach(part -> answers(part, aResponse().withStatus(503)));
        Api.Answer answer = caller.get("/api/v1/customers/7/360").expect(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void who_may_read_no_customers_is_refused_at_the_gateway() {
        api.get("/api/v1/customers/7/360").expect(401);
        api.as(Tokens.staff("g", "x", Role.PARTNER))
                .get("/api/v1/customers/7/360")
                .expect(403);
        api.as(Tokens.integration("g", "leads.read"))
                .get("/api/v1/customers/7/360")
                .expect(403);
        assertThat(asked()).isEmpty();
        api.as(Tokens.integration("g", "customers.read"))
                .get("/api/v1/customers/7/360")
                .expect(200);
    }

    private void assertOnlyMissing(String part, String reason) {
        JsonNode all = caller.get("/api/v1/customers/7/360").expect(200).json();
        assertThat(all.at("/missing").toString()).isNotEmpty();
        assertThat(all.at("/missing").findValuesAsString("part")).containsExactly(part);
        assertThat(all.at("/missing/0/reason").asString()).isEqualTo(reason);
        assertThat(all.has(part)).isFalse();
        assertThat(all.at("/customer/name").asString()).isEqualTo("王小明");
    }

    private static void says(Part part, String body) {
        answers(part, ok(body));
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(json(body));
    }

    private static void answers(Part part, ResponseDefinitionBuilder answer) {
        String path = part.pattern().replace("{id}", part == Part.VEHICLE_LINE ? "a" : "7");
        Services.of(part.service()).stubFor(get(urlPathEqualTo(path)).willReturn(answer));
    }

    private static void line(String car, ResponseDefinitionBuilder answer) {
        Services.of(Upstream.VEHICLE)
                .stubFor(
                        get(urlPathEqualTo("/api/v1/vehicles/" + car + "/line")).willReturn(answer));
    }

    private static List<LoggedRequest> asked() {
        return Stream.of(Upstream.values())
                .flatMap(service -> Services.of(service).getAllServeEvents().stream())
                .map(event -> event.getRequest())
                .toList();
    }
}
