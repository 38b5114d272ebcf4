package io.showroom.lead.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import org.junit.jupiter.api.Test;

class DecisionIT extends LeadIT {
    private static final String DEFEAT =
            json("{'reason': 'BOUGHT_COMPETITOR', 'competitor': '比亚迪', 'model': '汉', 'note': 'price'}");

    private Api ownerOf(String lead) {
        String owner = lead(lead).at("/assignment/owner");
        int number = owner.endsWith("1") ? 1 : 2;
        return api.as(world.consultant(world.shanghai, number))
                .with("If-Match", lead(lead).etag());
    }

    @Test
    void a_defeat_is_proposed_by_the_consultant_and_takes_effect_when_the_manager_approves() {
        String lead = aLinkedLead();
        ownerOf(lead).post(path(lead, "/defeat"), DEFEAT).expect(200);
        assertThat(lead(lead).at("/open")).isEqualTo("true");
        ownerOf(lead)
                .post(path(lead, "/defeat/decision"), json("{'approve': true}"))
                .expect(403);
        holding(lead)
                .post(path(lead, "/defeat/decision"), json("{'approve': true}"))
                .expect(200);
        assertThat(lead(lead).at("/stage")).isEqualTo("DEFEATED");
        var event = events.await("lead.defeated.v1", lead).json();
        assertThat(event.at("/competitor").asString()).isEqualTo("比亚迪");
        assertThat(event.at("/reason").asString()).isEqualTo("BOUGHT_COMPETITOR");
        manager.post(path(lead, "/signals"), json("{'kind': 'WISH_VOICED'}")).expect(409);
    }

    @Test
    void a_rejected_proposal_leaves_the_lead_where_it_is() {
        String lead = aLead();
        String rejection = json("{'approve': false, 'note': '再约一次'}");
        holding(lead).post(path(lead, "/defeat/decision"), rejection).expect(409);
        ownerOf(lead).post(path(lead, "/defeat"), DEFEAT).expect(200);
        ownerOf(lead).post(path(lead, "/defeat"), DEFEAT).expect(409);
        assertThat(manager.get("/api/v1/leads?pending=DEFEAT").json().at("/items"))
                .hasSize(1);
        assertThat(manager.get("/api/v1/leads?pending=QUOTATION").json().at("/items"))
                .isEmpty();
        holding(lead)
                .post(path(lead, "/defeat/decision"), json("{'approve': false}"))
                .expect(422);
        holding(lead).post(path(lead, "/defeat/decision"), rejection).expect(200);
        assertThat(lead(lead).at("/stage")).isEqualTo("NEW");
        assertThat(events.await("lead.defeat-rejected.v1", lead)
                        .json()
                        .at("/note")
                        .asString())
                .isEqualTo("再约一次");
        assertThat(manager.get("/api/v1/leads?pending=DEFEAT").json().at("/items"))
                .isEmpty();
        ownerOf(lead).post(path(lead, "/defeat"), DEFEAT).expect(200);
        ownerOf(lead)
                .post(path(lead, "/defeat/withdrawal"), json("{'note': '客户又来了'}"))
                .expect(200);
        events.await("lead.defeat-withdrawn.v1", lead);
        assertThat(manager.get(path(lead, "/history")).json().at("/defeats").findValuesAsString("state"))
                .containsExactly("REJECTED", "WITHDRAWN");
    }

    @Test
    void who_was_chosen_instead_is_named_when_somebody_was() {
        String lead = aLead();
        assertThat(ownerOf(lead)
                        .post(path(lead, "/defeat"), json("{'reason': 'BOUGHT_OTHER_DEALER'}"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("competitor");
        ownerOf(lead)
                .post(path(lead, "/defeat"), json("{'reason': 'PLAN_DROPPED'}"))
                .expect(200);
    }

    @Test
    void an_order_takes_the_proposal_to_give_up_back() {
        String lead = aLinkedLead();
        ownerOf(lead).post(path(lead, "/defeat"), DEFEAT).expect(200);
        manager.post(
                        path(lead, "/orders"),
                        json("{'cars': [{'brand': 'x', 'model': 'x', 'price': {'amount': '1', 'currency': 'CNY'}}]}"))
                .expect(201);
        assertThat(lead(lead).at("/defeat/state")).isEqualTo("WITHDRAWN");
        assertThat(lead(lead).at("/stage")).isEqualTo("ORDERED");
        events.await("lead.defeat-withdrawn.v1", lead);
        holding(lead)
                .post(path(lead, "/defeat/decision"), json("{'approve': true}"))
                .expect(409);
    }

    @Test
    void a_defeated_lead_is_reopened_unless_the_person_has_another_by_now() {
        String phone = aPhone();
        String lead = aLead(phone);
        manager.with("If-Match", lead(lead).etag())
                .post(path(lead, "/stage"), json("{'to': 'NEGOTIATION'}"))
                .expect(200);
        holding(lead).post(path(lead, "/defeat"), DEFEAT).expect(200);
        holding(lead)
                .post(path(lead, "/defeat/decision"), json("{'approve': true}"))
                .expect(200);
        holding(lead).post(path(lead, "/reopening"), "").expect(200);
        assertThat(lead(lead).at("/stage")).isEqualTo("NEGOTIATION");
        assertThat(manager.get(path(lead, "/history")).at("/stages/2/back")).isEqualTo("true");

        holding(lead)
                .post(path(lead, "/invalidation"), json("{'reason': 'NO_INTEREST'}"))
                .expect(200);
        aLead(phone);
        assertThat(holding(lead).post(path(lead, "/reopening"), "").expect(409).at("/type"))
                .endsWith("/open-lead-exists");
    }

    @Test
    void stages_are_moved_by_hand_forward_and_back_but_not_past_an_order() {
        String lead = aLead();
        holding(lead).post(path(lead, "/stage"), json("{'to': 'TEST_DRIVE'}")).expect(200);
        holding(lead)
                .post(path(lead, "/stage"), json("{'to': 'VISITED', 'note': '又来看车'}"))
                .expect(200);
        assertThat(manager.get(path(lead, "/history")).at("/stages/1/note")).isEqualTo("又来看车");
        assertThat(events.await(
                                "lead.stage-changed.v1",
                                e -> e.subject().equals(lead) && e.data().contains("\"back\":true"))
                        .json()
                        .at("/to")
                        .asString())
                .isEqualTo("VISITED");
        holding(lead).post(path(lead, "/stage"), json("{'to': 'VISITED'}")).expect(409);
        holding(lead).post(path(lead, "/stage"), json("{'to': 'ORDERED'}")).expect(422);
        holding(lead).post(path(lead, "/stage"), json("{'to': 'NEW'}")).expect(422);
        manager.post(path(lead, "/stage"), json("{'to': 'NEGOTIATION'}")).expect(428);
        manager.with("If-Match", "\"1\"")
                .post(path(lead, "/stage"), json("{'to': 'NEGOTIATION'}"))
                .expect(412);
    }
}
