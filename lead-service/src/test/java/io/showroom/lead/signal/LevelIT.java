package io.showroom.lead.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.time.Instant;
import java.util.List;
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
        assertThat(history.at("/levels/0/evidence/0/id")).isEqualTo(history.at("/evidence/0/id"));
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
    void why_it_was_an_a_on_a_day_is_answered_with_the_evidence_of_that_day() {
        String lead = aLeadAtLevelA();
        clock.set(Instant.parse("2026-03-20T02:00:00Z"));
        manager.post(path(lead, "/signals"), json("{'kind': 'BUYS_WITHIN_SIX_MONTHS'}"))
                .expect(201);
        String why = path(lead, "/level?at=");
        Api.Answer march = manager.get(why + "2026-03-03").expect(200);
        assertThat(march.at("/at")).isEqualTo("2026-03-03T15:59:59.999999999Z");
        assertThat(march.at("/level")).isEqualTo("A");
        assertThat(march.at("/since")).isEqualTo("2026-03-03T02:00:00Z");
        assertThat(march.at("/reason")).isEqualTo("SIGNAL");
        assertThat(march.at("/support/0/kind")).isEqualTo("MODEL_AND_COLOUR_CHOSEN");
        assertThat(march.at("/support/0/by")).isEqualTo(world.shanghai + "-manager");
        assertThat(march.at("/support/0/note")).isEqualTo("白色");
        assertThat(march.json().at("/alive")).hasSize(1);
        assertThat(manager.get(why + "2026-03-20").expect(200).json().at("/alive"))
                .hasSize(2);
        assertThat(manager.get(path(lead, "/level")).expect(200).at("/level")).isEqualTo("A");
        manager.get(why + "2026-03-21").expect(422);
        manager.get(why + "2026-03-20T02:00:00.001Z").expect(422);
        manager.get(why + "2026-03-02").expect(422);
        manager.get(why + "2026-03-03T01:59:59Z").expect(422);
        manager.get(why + "yesterday").expect(400);
        manager.get(why + "%2B999999999-12-31").expect(400);
    }

    @Test
    void a_group_sets_its_own_scheme_and_a_bad_one_changes_nothing_and_is_named() {
        Map<String, Object> own = Map.of(
                "levels",
                Map.of("A", Map.of("criteria", List.of("TERMS_DISCUSSED"), "horizonMonths", 2)),
                "purchaseTimes",
                Map.of("ONE_YEAR", Map.of("level", "C")));
        world.group(Map.of("intent", own, "lead", Map.of("firstContactMinutes", 30)));
        String scheme = "/api/v1/leads/scheme";
        assertThat(manager.get(scheme).expect(200).json().at("/levels")).hasSize(5);
        await().until(() -> manager.get(scheme).at("/levels/1/horizonMonths").equals("2"));
        String lead = aLead();
        assertThat(lead(lead).at("/assignment/firstContactDue")).isEqualTo("2026-03-03T02:30:00Z");
        manager.post(path(lead, "/signals"), json("{'kind': 'BUYS_WITHIN_A_YEAR'}"))
                .expect(201);
        assertThat(lead(lead).at("/level")).isEqualTo("C");
        assertThat(lead(lead).at("/treatment")).isEqualTo("ORDINARY_MATERIAL");
        assertThat(manager.post(path(lead, "/signals"), json("{'kind': 'TERMS_DISCUSSED'}"))
                        .expect(201)
                        .at("/level"))
                .isEqualTo("A");
        assertThat(lead(lead).at("/levelDueAt")).isEqualTo("2026-05-03T02:00:00Z");

        world.group(Map.of("intent", Map.of("levels", Map.of("A", Map.of("criteria", List.of("HOPE"))))));
        await().until(() -> !manager.get(scheme).json().at("/faults").isEmpty());
        Api.Answer refused = manager.get(scheme).expect(200);
        assertThat(refused.at("/faults/0/field")).isEqualTo("settings.intent.levels.A.criteria[0]");
        assertThat(refused.at("/levels/1/horizonMonths")).isEqualTo("2");
        assertThat(refused.json().at("/handbook").asBoolean()).isFalse();

        world.group(Map.of());
        await().until(() -> manager.get(scheme).json().at("/handbook").asBoolean());
    }

    @Test
    void the_scheme_is_shown_with_labels_in_both_languages() {
        Api.Answer scheme = manager.get("/api/v1/leads/scheme").expect(200);
        assertThat(scheme.at("/levels/0/level")).isEqualTo("O");
        assertThat(scheme.json().at("/levels/0/criteria")).hasSize(2);
        assertThat(scheme.at("/levels/1/label/zh-CN")).isEqualTo("一个月内购买");
        assertThat(scheme.at("/levels/1/criteria/0/code")).isEqualTo("MODEL_AND_COLOUR_CHOSEN");
        assertThat(scheme.at("/levels/1/criteria/0/zh-CN")).isEqualTo("车型颜色已定");
        assertThat(scheme.at("/levels/1/contacts/times")).isEqualTo("2");
        assertThat(scheme.json().at("/levels/4/criteria")).isEmpty();
        assertThat(scheme.at("/purchaseTimes/3/treatment/en")).isEqualTo("ordinary material is sent");
        assertThat(scheme.json().at("/handbook").asBoolean()).isTrue();
        api.as(world.technician(world.shanghai)).get("/api/v1/leads/scheme").expect(403);
    }

    @Test
    void a_stated_purchase_time_is_told_with_the_treatment_it_brings() {
        String lead = crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.shanghai + "', 'name': '王小明', 'phones': ['" + aPhone()
                                + "'], 'purchaseHorizon': 'ONE_YEAR'}"))
                .expect(201)
                .at("/leadId");
        assertThat(events.await("lead.purchase-time-stated.v1", lead)
                        .json()
                        .at("/treatment")
                        .asString())
                .isEqualTo("ORDINARY_MATERIAL");
        manager.post(path(lead, "/signals"), json("{'kind': 'BUYS_NOW'}")).expect(201);
        manager.post(path(lead, "/signals"), json("{'kind': 'BUYS_NOW'}")).expect(201);
        manager.post(path(lead, "/signals"), json("{'kind': 'WISH_VOICED'}")).expect(201);
        events.await(
                "lead.signal-recorded.v1",
                e -> e.subject().equals(lead) && e.data().contains("WISH_VOICED"));
        assertThat(events.await(
                        2, "lead.purchase-time-stated.v1", e -> e.subject().equals(lead)))
                .extracting(e -> e.json().at("/horizon").asString())
                .containsExactly("ONE_YEAR", "IMMEDIATE");
        assertThat(lead(lead).at("/treatment")).isEqualTo("STRAIGHT_TO_CONSULTANT");
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
