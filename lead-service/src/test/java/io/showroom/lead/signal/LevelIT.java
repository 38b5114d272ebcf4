package io.showroom.lead.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LevelIT extends LeadIT {

    private String aLeadAtLevelA() {
        String lead = aLead();
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': true}"))
                .expect(201);
        manager.post(path(lead, "/signals"), json("{'kind': 'MODEL_AND_COLOUR_CHOSEN', 'note': '白色'}"))
                .expect(201);
        return lead;
    }

    @Test
    void an_unconfirmed_level_asks_the_owner_and_drops_a_week_later() {
        String lead = aLeadAtLevelA();
        clock.set(Instant.parse("2026-04-03T01:59:59Z"));
        aLead();
        assertThat(lead(lead).at("/levelDueAt")).isEqualTo("2026-04-03T02:00:00Z");
        clock.set(Instant.parse("2026-04-03T02:00:00Z"));
        assertThat(events.await("lead.confirmation-asked.v1", lead)
                        .json()
                        .at("/dropsAt")
                        .asString())
                .isEqualTo("2026-04-10T02:00:00Z");
        assertThat(lead(lead).at("/level")).isEqualTo("A");
        clock.set(Instant.parse("2026-04-10T02:00:00Z"));
        await().until(() -> lead(lead).at("/level").equals("B"));
        Api.Answer history = manager.get(path(lead, "/history")).expect(200);
        assertThat(history.at("/levels/1/reason")).isEqualTo("STALE");
        assertThat(history.at("/levels/0/evidence/0")).isEqualTo(history.at("/evidence/0/id"));
        assertThat(history.at("/evidence/0/note")).isEqualTo("白色");
    }

    @Test
    void a_confirmation_in_time_keeps_the_level() {
        String lead = aLeadAtLevelA();
        clock.set(Instant.parse("2026-04-03T02:00:00Z"));
        events.await("lead.confirmation-asked.v1", lead);
        manager.post(path(lead, "/level-confirmation"), "").expect(428);
        holding(lead).post(path(lead, "/level-confirmation"), "").expect(200);
        events.await("lead.level-confirmed.v1", lead);
        assertThat(lead(lead).at("/levelDueAt")).isEqualTo("2026-05-03T02:00:00Z");
    }

    @Test
    void a_group_sets_its_own_scheme() {
        world.group(Map.of("lead", Map.of("criteria", Map.of("TERMS_DISCUSSED", "A"), "firstContactMinutes", 30)));
        await().until(() ->
                !directory.group(world.group).orElseThrow().settings().isEmpty());
        String lead = aLead();
        assertThat(lead(lead).at("/assignment/firstContactDue")).isEqualTo("2026-03-03T02:30:00Z");
        assertThat(manager.post(path(lead, "/signals"), json("{'kind': 'TERMS_DISCUSSED'}"))
                        .expect(201)
                        .at("/level"))
                .isEqualTo("A");
    }

    @Test
    void a_signal_is_recorded_once_for_its_key_and_nobody_states_what_an_order_proves() {
        String lead = aLead();
        Api keyed = manager.with("Idempotency-Key", "s1");
        keyed.post(path(lead, "/signals"), json("{'kind': 'WISH_VOICED'}")).expect(201);
        keyed.post(path(lead, "/signals"), json("{'kind': 'WISH_VOICED'}")).expect(201);
        keyed.post(path(lead, "/signals"), json("{'kind': 'ABLE_TO_BUY'}")).expect(422);
        assertThat(manager.get(path(lead, "/history")).json().at("/evidence")).hasSize(1);
        assertThat(manager.post(path(lead, "/signals"), json("{'kind': 'DEPOSIT_PAID'}"))
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("comes-from-the-order");
    }
}
