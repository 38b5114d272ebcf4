package io.showroom.acceptance;

import static io.showroom.acceptance.support.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.acceptance.support.Waiting;
import io.showroom.local.demo.Bodies;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;

/** What is acknowledged is never lost; what cannot be done now is 503 with Retry-After. */
class OutageIT {
    private static final Duration RECOVERY = Duration.ofSeconds(30);
    private final Api manager = Shared.cast().manager();

    @Test
    void while_kafka_is_away_writes_are_refused_in_the_end_and_the_accepted_ones_are_told_and_worked_on_afterwards() {
        List<String> accepted = new ArrayList<>();
        Shared.platform().stop("kafka");
        try {
            Api.Answer refused = Waiting.until(
                    () -> {
                        Api.Answer answer = enquiry();
                        if (answer.status() == 201) {
                            accepted.add(answer.at("/leadId"));
                        }
                        return answer;
                    },
                    answer -> answer.status() == 503,
                    Duration.ofSeconds(40));
            assertUnavailable(refused);
            manager.get("/api/v1/leads/" + accepted.get(0)).expect(200);
        } finally {
            Shared.platform().start("kafka");
        }
        Waiting.until(this::enquiry, answer -> answer.status() == 201, RECOVERY);
        accepted.forEach(lead -> Shared.events().await("lead.created.v1", lead));
        accepted.forEach(lead -> Waiting.until(
                () -> manager.get("/api/v1/leads/" + lead),
                answer -> answer.json().hasNonNull("customerId"),
                RECOVERY));
    }

    @Test
    @DisabledIfEnvironmentVariable(
            named = "SHOWROOM_TEST_MONGODB_URI",
            matches = ".+",
            disabledReason = "a database from outside is not the launcher's to stop")
    void while_the_database_is_away_everything_is_503_and_afterwards_nothing_is_missing() {
        Buyer buyer = Buyer.whoAsks();
        Shared.platform().stop("database");
        try {
            assertUnavailable(enquiry());
            assertUnavailable(manager.get(buyer.path("")));
        } finally {
            Shared.platform().start("database");
        }
        Waiting.until(() -> manager.get(buyer.path("")), answer -> answer.status() == 200, RECOVERY);
        assertThat(buyer.customer()).isNotEmpty();
        Waiting.until(this::enquiry, answer -> answer.status() == 201, RECOVERY);
    }

    @Test
    void without_one_service_its_calls_are_503_and_the_others_go_on() {
        Buyer buyer = Buyer.whoAsks();
        Shared.platform().stop("vehicle-service");
        try {
            assertUnavailable(manager.get("/api/v1/vehicles?vin=LSVAL41Z882104202"));
            buyer.talks();
            assertThat(buyer.customer()).isNotEmpty();
        } finally {
            Shared.platform().start("vehicle-service");
        }
        Waiting.until(manager, "/api/v1/vehicles?vin=LSVAL41Z882104202", found -> true);
    }

    private Api.Answer enquiry() {
        return manager.post(
                "/api/v1/leads", json("{'store': '%s', 'name': '赵云', 'phones': ['%s']}", Buyer.STORE, Bodies.mobile()));
    }

    private static void assertUnavailable(Api.Answer answer) {
        answer.expect(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }
}
