package io.showroom.followup.survey;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.CarStory;
import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import io.showroom.testkit.Api;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What customers say, asked by customer care on a return visit. */
class SurveyIT extends Platform {
    private static final String ANSWERS = json(
            "{'overall': 9, 'factors': {'CONSULTANT': 10, 'DELIVERY': 8}, 'text': '交车很顺利', 'thinksOfUsFirst': true}");

    private String aVisit() {
        LeadStory lead = anOwnedLead("O");
        lead.delivered(consultant(1), CarStory.newVin());
        return at(awaitTask("kind=RETURN_VISIT&customerId=" + lead.customer), "id");
    }

    private static String survey(String task) {
        return "/api/v1/tasks/" + task + "/survey";
    }

    @Test
    void it_is_tied_to_the_visit_the_customer_and_the_store_and_closes_the_visit() {
        String task = aVisit();
        Api.Answer made = agent().post(survey(task), ANSWERS).expect(201);
        JsonNode visit = task(task).json();
        assertThat(visit.get("state").asString()).isEqualTo("DONE");
        assertThat(visit.at("/outcome/disposition").asString()).isEqualTo("REACHED");
        assertThat(made.at("/customerId")).isEqualTo(at(visit, "customerId"));
        assertThat(made.at("/visitId")).isEqualTo(at(visit, "visitId"));
        assertThat(made.at("/vin")).isEqualTo(at(visit, "vin"));
        assertThat(made.at("/about")).isEqualTo("DELIVERY");
        assertThat(made.at("/factors/CONSULTANT")).isEqualTo("10");
        assertThat(made.json().get("thinksOfUsFirst").asBoolean()).isTrue();
        for (String filter :
                List.of("customerId=" + at(visit, "customerId"), "about=DELIVERY", "store=" + world.shanghai)) {
            assertThat(items(agent().get("/api/v1/surveys?" + filter))).hasSize(1);
        }
        assertThat(items(agent().get("/api/v1/surveys?about=SERVICE"))).isEmpty();
        agent().get("/api/v1/surveys/" + made.at("/id")).expect(200);
        assertThat(events.await("followup.survey-answered.v1", made.at("/id"))
                        .json()
                        .get("overall")
                        .asInt())
                .isEqualTo(9);
        soon("visit").until(() -> manager()
                .get("/api/v1/return-visits/" + at(visit, "visitId"))
                .at("/state")
                .equals("MADE"));
    }

    @Test
    void the_same_key_records_it_once_and_a_second_survey_of_a_visit_is_refused() {
        String task = aVisit();
        Api keyed = agent().with("Idempotency-Key", "s-1");
        String id = keyed.post(survey(task), ANSWERS).expect(201).at("/id");
        assertThat(keyed.post(survey(task), ANSWERS).expect(201).at("/id")).isEqualTo(id);
        keyed.post(survey(task), ANSWERS.replace("9", "7")).expect(422);
        agent().post(survey(task), ANSWERS).expect(409);
        assertThat(items(agent().get("/api/v1/surveys"))).hasSize(1);
    }

    @Test
    void answers_may_follow_a_reported_outcome_but_only_of_a_visit_that_reached_the_customer() {
        String reached = aVisit();
        outcome(agent(), reached, "'disposition': 'REACHED'").expect(200);
        agent().post(survey(reached), ANSWERS).expect(201);
        String unanswered = aVisit();
        outcome(agent(), unanswered, "'disposition': 'NO_ANSWER'").expect(200);
        agent().post(survey(unanswered), ANSWERS).expect(409);
    }

    @Test
    void the_sales_floor_and_the_workshop_neither_ask_nor_read() {
        String task = aVisit();
        for (Api other : List.of(asConsultant(1), asConsultant(2), api.as(world.advisor(world.shanghai)))) {
            other.post(survey(task), ANSWERS).expect(403);
            other.get("/api/v1/surveys").expect(403);
        }
        api.as(world.agent(world.munich)).post(survey(task), ANSWERS).expect(404);
        manager().post(survey(task), ANSWERS).expect(201);
    }

    @Test
    void only_a_return_visit_has_a_survey() {
        String customer = aCustomer();
        String call = soon("creation")
                .until(
                        () -> agent().post(
                                        "/api/v1/tasks",
                                        json("{'store': '" + world.shanghai + "', 'kind': 'CALL', 'customerId': '"
                                                + customer + "', 'due': '2026-03-05T10:00:00Z'}")),
                        answer -> answer.status() == 201)
                .at("/id");
        agent().post(survey(call), ANSWERS).expect(409);
    }

    @Test
    void a_visit_whose_recording_was_interrupted_is_closed_by_the_surveys_event() {
        String task = aVisit();
        String id = agent().post(survey(task), ANSWERS).expect(201).at("/id");
        var told = events.await("followup.survey-answered.v1", id);
        events.send(told.id(), told.type(), told.group(), told.store(), id, told.version(), told.data());
        outcome(agent(), aVisit(), "'disposition': 'REFUSED'").expect(200);
        assertThat(events.await(1, "followup.task-done.v1", e -> e.subject().equals(task)))
                .hasSize(1);
    }
}
