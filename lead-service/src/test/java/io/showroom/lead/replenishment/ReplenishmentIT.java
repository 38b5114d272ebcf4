package io.showroom.lead.replenishment;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.report.FigureIT;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ReplenishmentIT extends FigureIT {
    private static final String PATH = "/api/v1/funnel/replenishment";

    @Test
    void without_history_five_deals_want_twenty_five_leads_and_what_is_missing_is_said() {
        aLead();
        aLead();
        JsonNode answer = awaitFigures(manager, PATH + "?deals=5", "/leads/count", "2");
        assertThat(answer.at("/rate/kind").asString()).isEqualTo("DEFAULT");
        assertThat(answer.at("/neededAWeek").asInt()).isEqualTo(25);
        assertThat(answer.at("/lastSevenDays/shortfall").asInt()).isEqualTo(23);
        assertThat(answer.at("/lastSevenDays/dealsAtRisk").decimalValue()).isEqualByComparingTo("4.6");
        assertThat(answer.at("/warning").asBoolean()).isTrue();
        assertThat(answer.at("/lastWeek/from").asString()).isEqualTo("2026-02-23");
        assertThat(answer.at("/lastWeek/to").asString()).isEqualTo("2026-03-01");
        allAgree(manager, answer);
    }

    @Test
    void a_rate_is_learned_from_the_last_ninety_days_of_the_store_and_cancelled_orders_are_out() {
        world.group(Map.of("funnel", Map.of("historyLeads", 3)));
        String first = aLeadFrom("WEB");
        ordered(first);
        clock.advance(Duration.ofDays(1));
        String second = aLeadFrom("WEB");
        ordered(second);
        aLeadFrom("WEB");
        JsonNode learned = awaitFigures(manager, PATH + "?deals=3", "/orders/count", "2");
        assertThat(learned.at("/rate/kind").asString()).isEqualTo("HISTORY");
        assertThat(learned.at("/rate/value").decimalValue()).isEqualByComparingTo("0.6667");
        assertThat(learned.at("/neededAWeek").asInt()).isEqualTo(5);
        allAgree(manager, learned);
        clock.advance(Duration.ofDays(89));
        assertThat(count(manager.get(PATH + "?deals=3").json(), "/leads")).isEqualTo(2);
        String order = manager.get(path(second, "/orders")).at("/0/id");
        done(second, "/orders/" + order + "/cancellation", "{'reason': 'x'}");
        awaitFigures(manager, PATH + "?deals=3", "/orders/count", "0");
        clock.advance(Duration.ofDays(1));
        assertThat(count(manager.get(PATH + "?deals=3").json(), "/leads")).isZero();
    }

    @Test
    void a_rate_of_zero_is_answered_with_the_default_beside_it() {
        world.group(Map.of("funnel", Map.of("historyLeads", 2)));
        aLead();
        aLead();
        JsonNode answer = awaitFigures(manager, PATH + "?deals=2", "/rate/kind", "NONE");
        assertThat(answer.at("/rate/value").isMissingNode()).isTrue();
        assertThat(answer.at("/standard/kind").asString()).isEqualTo("DEFAULT");
        assertThat(answer.at("/standard/value").decimalValue()).isEqualByComparingTo("0.2");
        assertThat(answer.at("/neededAWeek").asInt()).isEqualTo(10);
    }

    @Test
    void head_office_sees_the_stores_with_the_largest_shortfall_first() {
        aLead();
        Api admin = api.as(world.admin());
        JsonNode stores = awaitFigures(admin, PATH + "/stores?deals=1", "/1/lastSevenDays/received/count", "1");
        assertThat(stores.at("/0/store").asString()).isEqualTo(world.munich);
        assertThat(stores.at("/0/lastSevenDays/shortfall").asInt()).isEqualTo(5);
        assertThat(manager.get(PATH + "/stores?deals=1").expect(200).json()).hasSize(1);
        api.as(world.consultant(world.shanghai, 1))
                .get(PATH + "/stores?deals=1")
                .expect(403);
    }

    @Test
    void deals_wanted_are_a_sensible_number() {
        manager.get(PATH).expect(400);
        manager.get(PATH + "?deals=many").expect(400);
        manager.get(PATH + "?deals=0").expect(422);
        manager.get(PATH + "?deals=1000001").expect(422);
        manager.get(PATH + "?deals=1&store=" + world.munich).expect(404);
    }
}
