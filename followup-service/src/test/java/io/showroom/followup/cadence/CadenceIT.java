package io.showroom.followup.cadence;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A lead's rhythm from its first day to its last, through events and REST. */
class CadenceIT extends Platform {

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
            assertThat(at(task, "customerName")).isEqualTo("王小明");
        });
        lead.level("O");
        open(lead, 1);
        assertThat(tasks("state=CANCELLED&leadId=" + lead.id)).hasSize(5);
    }

    @Test
    void an_order_without_a_deposit_leaves_the_rhythm_of_the_level() {
        LeadStory lead = anOwnedLead("A");
        open(lead, 2);
        lead.ordered().testDrive();
        open(lead, 1);
        assertThat(at(awaitCadence(lead, c -> c.at("/current/made").asInt() == 1), "level"))
                .isEqualTo("A");
    }

    @Test
    void tasks_learn_the_customer_and_follow_the_owner() {
        LeadStory lead = anOwnedLead("A");
        awaitTasks("state=OPEN&customerId=" + lead.customer, found -> found.size() == 2);
        lead.handedOver(consultant(1), consultant(2));
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
    void who_walks_in_or_calls_takes_part_and_who_writes_does_not() {
        LeadStory lead = anOwnedLead("B");
        open(lead, 1);
        lead.enquiryJoined("WEB").level("A");
        open(lead, 2);
        lead.enquiryJoined("CALL_IN");
        open(lead, 1);
        LeadStory walkIn = aLead(world.shanghai).created("B", "WALK_IN").assigned(consultant(1));
        assertThat(awaitCadence(walkIn, c -> at(c, "owner") != null)
                        .at("/current/made")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void an_unanswered_call_recorded_elsewhere_is_no_contact() {
        LeadStory lead = anOwnedLead("A");
        open(lead, 2);
        lead.contact(false).contact(false).level("B").level("A");
        awaitTasks("state=CANCELLED&leadId=" + lead.id, found -> found.size() == 3);
        assertThat(manager().get("/api/v1/cadences/" + lead.id).at("/current/made"))
                .isEqualTo("0");
    }

    @Test
    void a_call_done_through_the_api_counts_once_though_the_lead_service_records_it_too() {
        LeadStory lead = anOwnedLead("A");
        String task = at(open(lead, 2).get(0), "id");
        outcome(asConsultant(1), task, "'disposition': 'REACHED', 'notes': 'wants white'")
                .expect(200);
        awaitCadence(lead, c -> c.at("/current/made").asInt() == 1);
        clock.advance(Duration.ofDays(1));
        lead.contactOfTask(task).level("B");
        JsonNode cadence = awaitCadence(lead, c -> "B".equals(at(c, "level")));
        assertThat(cadence.at("/current/made").asInt()).isEqualTo(1);
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
    void a_defeat_ends_the_rhythm_and_a_reopened_lead_takes_it_up_again() {
        LeadStory lead = anOwnedLead("A");
        open(lead, 2);
        lead.defeated("manager");
        open(lead, 0);
        awaitCadence(lead, c -> "DEFEATED".equals(at(c, "closed")));
        clock.advance(Duration.ofHours(1));
        lead.stage("DEFEATED", "CONTACTED");
        open(lead, 2);
        awaitCadence(lead, c -> at(c, "closed") == null);
    }

    @Test
    void the_first_of_two_cars_does_not_end_the_rhythm_the_last_one_does() {
        LeadStory lead = anOwnedLead("O");
        open(lead, 1);
        lead.carDelivered(consultant(1), "WVWZZZ3CZEE900001").level("A");
        awaitTasks("state=OPEN&kind=CALL&leadId=" + lead.id, found -> found.size() == 2);
        lead.delivered(consultant(1), "WVWZZZ3CZEE900002");
        awaitTasks("state=OPEN&kind=CALL&leadId=" + lead.id, List::isEmpty);
        awaitCadence(lead, c -> "DELIVERED".equals(at(c, "closed")));
    }

    @Test
    void a_lead_that_joined_another_has_no_tasks_any_more() {
        LeadStory older = anOwnedLead("B");
        LeadStory younger = anOwnedLead("A");
        open(younger, 2);
        younger.joined(older);
        open(younger, 0);
        open(older, 1);
        awaitCadence(younger, c -> "JOINED".equals(at(c, "closed")));
    }

    @Test
    void a_new_lead_has_its_first_contact_as_a_task_in_place_of_a_planned_one() {
        Instant due = clock.instant().plus(Duration.ofMinutes(15));
        LeadStory lead = aLead(world.shanghai).created("B").assigned(consultant(1), due);
        JsonNode task = open(lead, 1).get(0);
        assertThat(at(task, "reason")).isEqualTo("FIRST_CONTACT");
        assertThat(Instant.parse(at(task, "due"))).isEqualTo(due);
        clock.advance(Duration.ofMinutes(15));
        Instant next = clock.instant().plus(Duration.ofMinutes(15));
        lead.assigned(world.shanghai + "-manager", next);
        JsonNode moved = awaitTasks("state=OPEN&assignee=" + world.shanghai + "-manager", found -> found.size() == 1)
                .get(0);
        assertThat(at(moved, "id")).isEqualTo(at(task, "id"));
        assertThat(Instant.parse(at(moved, "due"))).isEqualTo(next);
        assertThat(at(moved.get("escalation"), "level")).isEqualTo("OWNER");
    }

    @Test
    void an_attempt_ends_the_first_contact_and_the_call_is_planned_for_another_day() {
        Instant due = clock.instant().plus(Duration.ofMinutes(15));
        LeadStory lead = aLead(world.shanghai).created("B").assigned(consultant(1), due);
        open(lead, 1);
        lead.contact(false);
        JsonNode planned = awaitTasks(
                        "state=OPEN&leadId=" + lead.id,
                        found -> found.size() == 1 && "CADENCE".equals(at(found.get(0), "reason")))
                .get(0);
        assertThat(Instant.parse(at(planned, "notBefore"))).isAfter(CadenceScene.local("2026-03-03T23:59"));
    }

    @Test
    void somebody_who_stands_in_keeps_the_task_until_the_lead_changes_hands() {
        LeadStory lead = anOwnedLead("A");
        JsonNode task = open(lead, 2).get(1);
        manager()
                .with("If-Match", task(at(task, "id")).etag())
                .put("/api/v1/tasks/" + at(task, "id") + "/assignment", json("{'assignee': '" + consultant(2) + "'}"))
                .expect(200);
        lead.contact(true);
        open(lead, 1);
        assertThat(task(at(task, "id")).at("/assignee")).isEqualTo(consultant(2));
        lead.handedOver(consultant(1), world.shanghai + "-manager");
        awaitTasks("state=OPEN&assignee=" + world.shanghai + "-manager", found -> found.size() == 1);
    }

    @Test
    void whatever_happens_at_once_each_planned_contact_has_one_open_task_and_no_other_is_open() {
        LeadStory lead = anOwnedLead("A");
        List<JsonNode> first = open(lead, 2);
        Thread caller = new Thread(
                () -> first.forEach(task -> outcome(manager(), at(task, "id"), "'disposition': 'NO_ANSWER'")));
        caller.start();
        for (String level : List.of("B", "C", "A", "O", "A")) {
            lead.level(level).handedOver(consultant(1), consultant(2)).contact(false);
            lead.handedOver(consultant(2), consultant(1));
        }
        lead.level("B").contact(true).level("A");
        awaitCadence(lead, c -> c.at("/current/made").asInt() == 1 && "A".equals(at(c, "level")));
        soon("tasks as planned").until(() -> {
            JsonNode cadence = awaitCadence(lead, c -> true);
            List<String> planned = cadence.get("planned")
                    .valueStream()
                    .map(contact -> at(contact, "taskId"))
                    .sorted()
                    .toList();
            List<String> tasks = tasks("state=OPEN&leadId=" + lead.id).stream()
                    .map(task -> at(task, "id"))
                    .sorted()
                    .toList();
            int missing = cadence.at("/current/demanded").asInt()
                    - cadence.at("/current/made").asInt();
            return planned.equals(tasks) && planned.size() == missing;
        });
    }

    @Test
    void rhythms_are_listed_by_owner_level_and_whether_they_are_open() {
        LeadStory lead = anOwnedLead("A");
        anOwnedLead("B");
        anOwnedLead("A").defeated("manager");
        soon("closed")
                .until(() -> items(manager().get("/api/v1/cadences?open=false")).size() == 1);
        List<JsonNode> found = items(manager().get("/api/v1/cadences?open=true&level=A&owner=" + consultant(1)));
        assertThat(found).singleElement().satisfies(one -> assertThat(at(one, "leadId"))
                .isEqualTo(lead.id));
        assertThat(items(asConsultant(2).get("/api/v1/cadences"))).isEmpty();
    }
}
