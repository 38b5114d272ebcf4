package io.showroom.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.acceptance.support.Waiting;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 3: first contact within 15 working minutes; untouched, the lead goes to the manager, then to another. */
class FirstContactIT {
    private static final String OWNER = "/assignment/owner";

    @Test
    void a_lead_that_nobody_calls_goes_to_the_manager_and_then_to_another_consultant() {
        Buyer buyer = Buyer.whoAsks();
        JsonNode fresh = buyer.now();
        String first = fresh.at(OWNER).asString();
        assertThat(first).startsWith("st-pd-");
        assertThat(Duration.between(Instant.parse(fresh.path("receivedAt").asString()), due(fresh)))
                .isEqualTo(Duration.ofMinutes(15));

        Shared.platform().travelTo(due(fresh).plusSeconds(1));
        JsonNode escalated = ownedByOtherThan(fresh);
        assertThat(escalated.at(OWNER).asString()).isEqualTo("st-pd-manager");

        Shared.platform().travelTo(due(escalated).plusSeconds(1));
        JsonNode next = ownedByOtherThan(escalated);
        assertThat(next.at(OWNER).asString()).startsWith("st-pd-").isNotEqualTo(first);
    }

    @Test
    void a_lead_that_is_called_in_time_stays_where_it_is() {
        Buyer buyer = Buyer.whoAsks();
        JsonNode fresh = buyer.now();
        buyer.talks();
        Shared.platform().travelTo(due(fresh).plusSeconds(1));
        JsonNode later = Buyer.whoAsks().now(); // due after it, woken by the same clock
        Shared.platform().travelTo(due(later).plusSeconds(1));
        ownedByOtherThan(later);
        assertThat(buyer.now().at(OWNER)).isEqualTo(fresh.at(OWNER));
    }

    private static Instant due(JsonNode lead) {
        return Instant.parse(lead.at("/assignment/firstContactDue").asString());
    }

    /** The lead once it has another owner than it had then. */
    private static JsonNode ownedByOtherThan(JsonNode then) {
        return Waiting.until(
                Shared.cast().manager(),
                "/api/v1/leads/" + then.path("id").asString(),
                lead -> !lead.at(OWNER).isMissingNode() && !lead.at(OWNER).equals(then.at(OWNER)));
    }
}
