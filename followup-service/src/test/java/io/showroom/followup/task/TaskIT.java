package io.showroom.followup.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.CarStory;
import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Tasks made, given away, taken off and found by hand. */
class TaskIT extends Platform {
    private static final String DUE = "'due': '2026-03-05T10:00:00Z'";

    private String wish(String more) {
        return json("{'store': '" + world.shanghai + "', 'kind': 'CALL', " + DUE + ", " + more + "}");
    }

    /** The answer to a creation whose subject the service may not have heard of yet. */
    private Api.Answer created(Api as, String body) {
        return soon("creation").until(() -> as.post("/api/v1/tasks", body), answer -> answer.status() == 201);
    }

    private Api held(Api as, String task) {
        return as.with("If-Match", task(task).etag());
    }

    @Test
    void a_task_made_by_hand_is_ones_own_and_knows_what_it_is_about() {
        String customer = aCustomer();
        CarStory car = aCar().ownedBy(customer).registered();
        Api.Answer made = created(asConsultant(1), wish("'vehicleId': '" + car.id + "', 'script': 'ask about 😀'"));
        assertThat(made.headers().firstValue("Location")).hasValue("/api/v1/tasks/" + made.at("/id"));
        assertThat(made.at("/assignee")).isEqualTo(consultant(1));
        assertThat(made.at("/customerId")).isEqualTo(customer);
        soon("names").until(() -> {
            Api.Answer task = asConsultant(1).get("/api/v1/tasks/" + made.at("/id"));
            return task.at("/customerName").equals("王小明")
                    && task.at("/vehicleModel").equals("大众 ID.4")
                    && task.at("/plate").equals("沪A12345");
        });
        assertThat(made.at("/vin")).isEqualTo(car.vin);
        assertThat(made.at("/notBefore")).isEqualTo("2026-03-03T02:00:00Z");
        assertThat(made.at("/labels/kind")).isEqualTo("Call");
        assertThat(asConsultant(1)
                        .with("Accept-Language", "zh-CN")
                        .get("/api/v1/tasks/" + made.at("/id"))
                        .at("/labels/reason"))
                .isEqualTo("人工创建");
        assertThat(items(manager().get("/api/v1/tasks?vehicleId=" + car.id))).hasSize(1);
    }

    @Test
    void a_task_about_a_lead_has_the_leads_customer_and_counts_for_its_rhythm() {
        LeadStory lead = anOwnedLead("B");
        String id =
                created(asConsultant(1), wish("'leadId': '" + lead.id + "'")).at("/id");
        assertThat(task(id).at("/customerId")).isEqualTo(lead.customer);
        outcome(asConsultant(1), id, "'disposition': 'REACHED'").expect(200);
        awaitCadence(lead, c -> c.at("/current/made").asInt() == 1);
        awaitTasks("state=OPEN&leadId=" + lead.id, List::isEmpty);
    }

    @Test
    void what_the_caller_does_not_see_no_task_can_be_about() {
        String customer = aCustomer();
        LeadStory lead = anOwnedLead("B");
        created(asConsultant(1), wish("'customerId': '" + customer + "'"));
        for (String about : List.of(
                "'leadId': 'no-such-lead'",
                "'customerId': 'nobody'",
                "'vehicleId': 'no-such-car'",
                "'leadId': '" + lead.id + "', 'customerId': '" + customer + "'")) {
            assertThat(manager().post("/api/v1/tasks", wish(about)).expect(422).at("/errors/0/code"))
                    .isIn("unknown", "not-of-lead");
        }
        asConsultant(2)
                .post("/api/v1/tasks", wish("'leadId': '" + lead.id + "'"))
                .expect(422);
        asConsultant(2)
                .post("/api/v1/tasks", wish("'customerId': '" + customer + "'"))
                .expect(422);
        Api munich = api.as(world.manager(world.munich));
        munich.post("/api/v1/tasks", wish("'leadId': '" + lead.id + "'")).expect(404);
        munich.post("/api/v1/tasks", wish("'leadId': '" + lead.id + "'").replace(world.shanghai, world.munich))
                .expect(422);
    }

    @Test
    void the_same_key_makes_one_task_and_another_body_is_refused() {
        String customer = aCustomer();
        String body = wish("'customerId': '" + customer + "'");
        Api keyed = asConsultant(1).with("Idempotency-Key", "k-1");
        String id = created(keyed, body).at("/id");
        clock.advance(Duration.ofDays(30));
        assertThat(keyed.post("/api/v1/tasks", body).expect(201).at("/id")).isEqualTo(id);
        keyed.post("/api/v1/tasks", body.replace("CALL", "VISIT")).expect(422);
        assertThat(tasks("customerId=" + customer)).hasSize(1);
    }

    @Test
    void a_manager_gives_a_task_away_and_a_consultant_takes_only_what_nobody_has() {
        String customer = aCustomer();
        String id = created(manager(), wish("'customerId': '" + customer + "'")).at("/id");
        String to = json("{'assignee': '" + consultant(1) + "'}");
        String path = "/api/v1/tasks/" + id + "/assignment";
        manager().put(path, to).expect(428);
        manager().with("If-Match", "\"99\"").put(path, to).expect(412);
        assertThat(held(manager(), id).put(path, to).expect(200).at("/assignee"))
                .isEqualTo(consultant(1));
        held(asConsultant(1), id)
                .put(path, json("{'assignee': '" + consultant(2) + "'}"))
                .expect(403);
        held(manager(), id)
                .put(path, json("{'assignee': '" + world.munich + "-consultant-1'}"))
                .expect(422);
        asConsultant(2).get("/api/v1/tasks/" + id).expect(404);

        String unowned = api.as(world.integration("tasks.write"))
                .post("/api/v1/tasks", wish("'customerId': '" + customer + "'"))
                .expect(201)
                .at("/id");
        held(asConsultant(2), unowned)
                .put("/api/v1/tasks/" + unowned + "/assignment", json("{'assignee': '" + consultant(2) + "'}"))
                .expect(200);
        asConsultant(1).get("/api/v1/tasks/" + unowned).expect(404);
        assertThat(events.await(2, "followup.task-planned.v1", e -> e.subject().equals(unowned)))
                .hasSize(2);
    }

    @Test
    void who_made_a_task_cancels_it_and_a_manager_any_but_not_what_a_lead_asks_for() {
        String customer = aCustomer();
        String own = created(asConsultant(1), wish("'customerId': '" + customer + "'"))
                .at("/id");
        String given = created(manager(), wish("'customerId': '" + customer + "', 'assignee': '" + consultant(1) + "'"))
                .at("/id");
        String why = json("{'reason': '客户已购车'}");
        held(asConsultant(1), given)
                .post("/api/v1/tasks/" + given + "/cancellation", why)
                .expect(403);
        Api.Answer gone = held(asConsultant(1), own)
                .post("/api/v1/tasks/" + own + "/cancellation", why)
                .expect(200);
        assertThat(gone.at("/state")).isEqualTo("CANCELLED");
        assertThat(gone.at("/closing/why")).isEqualTo("BY_HAND");
        assertThat(gone.at("/closing/note")).isEqualTo("客户已购车");
        held(manager(), own).post("/api/v1/tasks/" + own + "/cancellation", why).expect(409);
        held(manager(), given)
                .post("/api/v1/tasks/" + given + "/cancellation", why)
                .expect(200);
        LeadStory lead = anOwnedLead("B");
        String planned = at(awaitTask("leadId=" + lead.id), "id");
        assertThat(held(manager(), planned)
                        .post("/api/v1/tasks/" + planned + "/cancellation", why)
                        .expect(409)
                        .at("/type"))
                .endsWith("owned-by-lead");
    }

    @Test
    void tasks_are_found_by_store_person_kind_state_due_time_customer_and_lead_in_pages_without_gaps() {
        LeadStory lead = anOwnedLead("C");
        awaitTasks("leadId=" + lead.id, found -> found.size() == 2);
        String customer = aCustomer();
        created(asConsultant(1), wish("'customerId': '" + customer + "'"));
        created(manager(), wish("'customerId': '" + customer + "'").replace("CALL", "VISIT"));
        assertThat(tasks("kind=VISIT")).hasSize(1);
        assertThat(tasks("kind=VISIT&state=DONE")).isEmpty();
        assertThat(items(admin().get("/api/v1/tasks?kind=VISIT&state=OPEN"))).hasSize(1);
        assertThat(tasks("customerId=" + customer)).hasSize(2);
        assertThat(tasks("assignee=" + consultant(1))).hasSize(3);
        assertThat(tasks("dueBefore=2026-03-05T10:00:00Z")).isEmpty();
        assertThat(tasks("dueBefore=2026-03-05T10:00:00.001Z")).hasSize(2);
        assertThat(tasks("store=" + world.munich)).isEmpty();
        assertThat(items(asConsultant(1).get("/api/v1/tasks?state=OPEN"))).hasSize(3);

        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Api.Answer page = manager().get("/api/v1/tasks?limit=1" + cursor).expect(200);
            page.json().get("items").forEach(task -> paged.add(at(task, "due")));
            JsonNode next = page.json().path("nextCursor");
            cursor = next.isMissingNode() ? null : "&cursor=" + next.asString();
        }
        assertThat(paged).hasSize(4).isSorted();
    }

    @Test
    void the_choices_of_every_field_have_labels_in_both_languages() {
        JsonNode choices =
                asConsultant(1).get("/api/v1/tasks/choices").expect(200).json();
        assertThat(choices.propertyNames())
                .contains("kind", "reason", "state", "disposition", "closeReason", "factor", "visitState", "level");
        choices.forEach(field -> field.forEach(choice -> {
            assertThat(at(choice, "en")).isNotBlank();
            assertThat(at(choice, "zh-CN")).isNotBlank();
        }));
    }
}
