package io.showroom.followup.leadtask;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.followup.Platform;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The monthly check of a consultant's cards is a task of both who sign it. */
class CardCheckTaskIT extends Platform {
    private static final String CHECKS = "kind=CARD_CHECK&";

    private String check() {
        return "check-" + world.group;
    }

    private String told(String type) {
        return Contracts.sample(type)
                .replace("0198f7c1-3a3a-7b1b-9c3d-1e2f3a4b5c6d", check())
                .replace("store-shanghai", world.shanghai)
                .replace("staff-li-na", consultant(1))
                .replace("staff-zhao-min", world.shanghai + "-manager");
    }

    private void opened(String month) {
        String data = told("lead.card-check-opened.v1").replace("2026-03\"", month + "\"");
        events.send("lead.card-check-opened.v1", world.group, world.shanghai, check(), 1, data);
    }

    private void ended(String outcome) {
        String data = told("lead.card-check-ended.v1").replace("SIGNED", outcome);
        events.send("lead.card-check-ended.v1", world.group, world.shanghai, check(), 2, data);
    }

    private List<JsonNode> bothIn(String state) {
        return awaitTasks(CHECKS + "state=" + state, found -> found.size() == 2);
    }

    private JsonNode of(String assignee, List<JsonNode> tasks) {
        return tasks.stream()
                .filter(task -> at(task, "assignee").equals(assignee))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void both_have_a_task_until_the_end_of_the_month_and_are_done_with_both_signatures() {
        opened("2026-03");
        opened("2026-03");
        JsonNode sellers = of(consultant(1), bothIn("OPEN"));
        JsonNode managers = of(world.shanghai + "-manager", bothIn("OPEN"));
        assertThat(at(sellers, "matterId")).isEqualTo(check());
        assertThat(Instant.parse(at(sellers, "due"))).isEqualTo(Instant.parse("2026-03-31T16:00:00Z"));
        assertThat(at(managers, "script")).contains("2026-03", "42");
        assertThat(items(asConsultant(1).get("/api/v1/tasks?kind=CARD_CHECK"))).hasSize(1);
        assertThat(items(asConsultant(2).get("/api/v1/tasks?kind=CARD_CHECK"))).isEmpty();
        assertThat(outcome(asConsultant(1), at(sellers, "id"), "'disposition': 'COMPLETED'")
                        .expect(409)
                        .at("/type"))
                .endsWith("settled-at-the-lead");

        ended("SIGNED");
        List<JsonNode> done = bothIn("DONE");
        assertThat(of(consultant(1), done).at("/outcome/by").asString()).isEqualTo(consultant(1));
        assertThat(of(world.shanghai + "-manager", done).at("/outcome/by").asString())
                .isEqualTo(world.shanghai + "-manager");
        opened("2026-03");
        assertThat(tasks(CHECKS + "state=OPEN")).isEmpty();
    }

    @Test
    void one_that_nobody_signed_in_time_is_over_for_both() {
        opened("2026-02");
        assertThat(bothIn("OPEN"))
                .allSatisfy(task -> assertThat(at(task, "due")).isEqualTo("2026-04-05T16:00:00Z"));
        ended("LAPSED");
        assertThat(bothIn("EXPIRED"))
                .allSatisfy(
                        task -> assertThat(task.at("/closing/why").asString()).isEqualTo("TIME_OVER"));
    }
}
