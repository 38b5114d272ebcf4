package io.showroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.acceptance.support.Waiting;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 4: signals raise the lead with evidence; the follow-up plan follows at once, with the rhythm of the level. */
class RhythmIT {

    @Test
    void evidence_raises_the_lead_from_c_over_b_to_a_and_the_plan_keeps_step() {
        Buyer buyer = Buyer.whoAsks();
        buyer.talks();

        assertThat(buyer.signals("WISH_VOICED").path("level").asString()).isEqualTo("C");
        assertRhythm(buyer, "C", "MONTH", 2);
        assertThat(buyer.signals("NEXT_TALK_DATED").path("level").asString()).isEqualTo("B");
        assertRhythm(buyer, "B", "WEEK", 1);
        JsonNode raised = buyer.signals("MODEL_AND_COLOUR_CHOSEN");
        assertThat(raised.path("level").asString()).isEqualTo("A");
        assertRhythm(buyer, "A", "WEEK", 2);

        assertThat(buyer.now().path("support").toString()).contains("MODEL_AND_COLOUR_CHOSEN");
        assertNoTaskTwice(buyer);
    }

    @Test
    void an_order_with_its_deposit_is_followed_once_a_week() {
        Buyer buyer = Buyer.whoAsks();
        buyer.talks();
        buyer.customer();
        buyer.orders();
        buyer.pays("DEPOSIT", "10000.00");
        assertThat(buyer.now().path("level").asString()).isEqualTo("O");
        assertRhythm(buyer, "O", "WEEK", 1);
    }

    @Test
    void a_contact_made_another_way_counts() {
        Buyer buyer = Buyer.whoAsks();
        buyer.signals("MODEL_AND_COLOUR_CHOSEN");
        JsonNode before = rhythm(buyer, plan -> plan.path("level").asString().equals("A"));
        assertThat(before.at("/current/made").asInt()).isZero();
        buyer.talks();
        JsonNode after = rhythm(buyer, plan -> plan.at("/current/made").asInt() == 1);
        assertThat(after.path("planned").size())
                .isLessThan(before.path("planned").size());
    }

    private static void assertRhythm(Buyer buyer, String level, String unit, int contacts) {
        JsonNode plan = rhythm(buyer, found -> found.path("level").asString().equals(level));
        assertThat(plan.at("/current/unit").asString()).isEqualTo(unit);
        assertThat(plan.at("/current/demanded").asInt()).isEqualTo(contacts);
    }

    private static JsonNode rhythm(Buyer buyer, java.util.function.Predicate<JsonNode> fits) {
        return Waiting.until(Shared.cast().manager(), "/api/v1/cadences/" + buyer.lead(), fits);
    }

    private static void assertNoTaskTwice(Buyer buyer) {
        JsonNode open = Shared.cast()
                .manager()
                .get("/api/v1/tasks?state=OPEN&leadId=" + buyer.lead())
                .expect(200)
                .json();
        Set<String> seen = new HashSet<>();
        open.path("items").forEach(task -> assertThat(seen.add(task.path("reason") + " " + task.path("notBefore")))
                .as("two tasks alike: %s", open)
                .isTrue());
    }
}
