package io.showroom.followup.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A lead's rhythm from its first day to its last, through events and REST. */
class CadenceIT extends Platform {

    LeadStory anOwnedLead(String level) {
        LeadStory lead =
                aLead(world.shanghai).created(level).assigned(consultant(1)).linked();
        awaitCadence(lead, cadence -> lead.customer.equals(at(cadence, "customerId")));
        return lead;
    }

    List<JsonNode> open(LeadStory lead, int number) {
        return awaitTasks("state=OPEN&leadId=" + lead.id, found -> found.size() == number);
    }

    @Test
    void each_level_has_as_many_tasks_as_its_rhythm_demands() {
        LeadStory lead = anOwnedLead("C");
        open(lead, 2);
        lead.level("B");
        open(lead, 1);
        lead.level("A");
        assertThat(open(lead, 2)).allSatisfy(task -> {
            assertThat(at(task, "assignee")).isEqualTo(consultant(1));
            assertThat(at(task, "kind")).isEqualTo("CALL");
            assertThat(at(task, "reason")).isEqualTo("CADENCE");
        });
        lead.ordered();
        open(lead, 1);
        assertThat(tasks("state=CANCELLED&leadId=" + lead.id)).hasSize(5);
    }

    @Test
    void tasks_learn_the_customer_and_follow_the_owner() {
        LeadStory lead = anOwnedLead("A");
        awaitTasks("state=OPEN&customerId=" + lead.customer, found -> found.size() == 2);
        lead.assigned(consultant(2));
        awaitTasks("state=OPEN&assignee=" + consultant(2), found -> found.size() == 2);
        assertThat(tasks("state=OPEN&assignee=" + consultant(1))).isEmpty();
    }

    @Test
    void a_visit_or_a_test_drive_takes_the_place_of_a_planned_call_once_a_day() {
        LeadStory lead = anOwnedLead("A");
        open(lead, 2);
        lead.contact(true).testDrive();
        open(lead, 1);
        JsonNode cadence = awaitCadence(lead, c -> c.at("/current/made").asInt() == 1);
        assertThat(cadence.at("/current/demanded").asInt()).isEqualTo(2);
        assertThat(cadence.at("/planned").size()).isEqualTo(1);
    }

    @Test
    void an_unanswered_call_recorded_elsewhere_changes_nothing() {
        LeadStory lead = anOwnedLead("A");
        List<JsonNode> before = open(lead, 2);
        lead.contact(false).contact(false).level("B").level("A");
        awaitTasks("state=CANCELLED&leadId=" + lead.id, found -> found.size() == 3);
        assertThat(manager().get("/api/v1/cadences/" + lead.id).at("/current/made"))
                .isEqualTo("0");
        assertThat(before).hasSize(2);
    }

    @Test
    void a_call_done_through_the_api_counts() {
        LeadStory lead = anOwnedLead("B");
        String task = at(open(lead, 1).get(0), "id");
        api.as(world.consultant(world.shanghai, 1))
                .post(
                        "/api/v1/tasks/" + task + "/outcome",
                        "{\"disposition\": \"REACHED\", \"notes\": \"wants white\"}")
                .expect(200);
        JsonNode cadence = awaitCadence(lead, c -> c.at("/current/made").asInt() == 1);
        assertThat(cadence.at("/current/compliance").asDouble()).isEqualTo(1.0);
        assertThat(cadence.at("/planned").size()).isZero();
    }

    @Test
    void a_new_week_expires_what_was_left_and_plans_the_next() {
        LeadStory lead = anOwnedLead("B");
        String left = at(open(lead, 1).get(0), "id");
        clock.set(CadenceScene.local("2026-03-09T00:00:01"));
        awaitTasks("state=EXPIRED&leadId=" + lead.id, found -> found.size() == 1);
        assertThat(at(open(lead, 1).get(0), "id")).isNotEqualTo(left);
        JsonNode cadence = awaitCadence(lead, c -> c.path("past").size() == 1);
        assertThat(cadence.at("/past/0/demanded").asInt()).isEqualTo(1);
        assertThat(cadence.at("/past/0/compliance").asDouble()).isZero();
    }

    @Test
    void delivery_ends_the_rhythm_and_a_reopened_lead_takes_it_up_again() {
        LeadStory lead = anOwnedLead("A");
        open(lead, 2);
        lead.defeated();
        open(lead, 0);
        awaitCadence(lead, c -> "DEFEATED".equals(at(c, "closed")));
        clock.advance(Duration.ofHours(1));
        lead.stage("DEFEATED", "CONTACTED");
        open(lead, 2);
        awaitCadence(lead, c -> at(c, "closed") == null);
    }
}
