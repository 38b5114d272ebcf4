package io.showroom.lead.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentIT extends LeadIT {

    private String consultant(int number) {
        return world.shanghai + "-consultant-" + number;
    }

    private String owner(String lead) {
        return lead(lead).at("/assignment/owner");
    }

    private void theClockGoesOn(Duration by) {
        clock.advance(by);
    }

    @Test
    void leads_go_round_by_open_load() {
        Set<String> owners = new HashSet<>();
        for (int i = 0; i < 2; i++) {
            owners.add(owner(aLead()));
        }
        assertThat(owners).containsExactlyInAnyOrder(consultant(1), consultant(2));
    }

    @Test
    void a_named_consultant_of_the_store_gets_the_lead_and_a_consultant_keeps_what_they_enter() {
        String named = crm.post(
                        "/api/v1/leads",
                        json("{'phones': ['" + aPhone() + "'], 'consultant': '" + consultant(2) + "'}"))
                .expect(201)
                .at("/leadId");
        assertThat(owner(named)).isEqualTo(consultant(2));
        assertThat(events.await("lead.assigned.v1", named).json().at("/reason").asString())
                .isEqualTo("NAMED");
        assertThat(api.as(world.consultant(world.shanghai, 1))
                        .post("/api/v1/leads", enquiry(aPhone()))
                        .expect(201)
                        .at("/owner"))
                .isEqualTo(consultant(1));
    }

    @Test
    void a_lead_without_contact_for_fifteen_working_minutes_goes_to_the_manager_then_to_the_next_consultant() {
        String lead = aLead();
        String first = owner(lead);
        theClockGoesOn(Duration.ofMinutes(15).minusMillis(1));
        String marker = aLead();
        assertThat(owner(lead)).isEqualTo(first);
        theClockGoesOn(Duration.ofMillis(1));
        await().until(() -> owner(lead).equals(world.shanghai + "-manager"));
        assertThat(lead(lead).at("/assignment/firstContactDue")).isEqualTo("2026-03-03T02:30:00Z");
        theClockGoesOn(Duration.ofMinutes(15));
        String second = first.equals(consultant(1)) ? consultant(2) : consultant(1);
        await().until(() -> owner(lead).equals(second));
        theClockGoesOn(Duration.ofMinutes(15));
        await().until(() -> owner(lead).equals(world.shanghai + "-manager"));
        assertThat(lead(lead).json().at("/assignment/firstContactDue").isMissingNode())
                .isTrue();
        List<Events.Seen> assigned =
                events.await(4, "lead.assigned.v1", e -> e.subject().equals(lead));
        assertThat(assigned)
                .extracting(e -> e.json().at("/reason").asString())
                .containsExactly("INITIAL", "ESCALATED_TO_MANAGER", "NEXT_CONSULTANT", "ESCALATED_TO_MANAGER");
        assertThat(events.await(
                        3, "lead.first-contact-missed.v1", e -> e.subject().equals(lead)))
                .hasSize(3);
        assertThat(marker).isNotEqualTo(lead);
    }

    @Test
    void a_lead_that_comes_before_closing_is_due_after_opening() {
        clock.set(Instant.parse("2026-03-03T09:55:00Z"));
        String lead = aLead();
        assertThat(lead(lead).at("/assignment/firstContactDue")).isEqualTo("2026-03-04T01:10:00Z");
    }

    @Test
    void an_attempt_stops_the_clock_and_a_contact_moves_the_stage() {
        String lead = aLead();
        String first = owner(lead);
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': false}"))
                .expect(201);
        assertThat(lead(lead).at("/stage")).isEqualTo("NEW");
        assertThat(lead(lead).at("/contacts")).isEqualTo("0");
        manager.post(path(lead, "/contacts"), json("{'channel': 'WALK_IN'}")).expect(201);
        assertThat(lead(lead).at("/stage")).isEqualTo("VISITED");
        theClockGoesOn(Duration.ofHours(1));
        String untouched = aLead();
        theClockGoesOn(Duration.ofMinutes(15));
        await().until(() -> owner(untouched).equals(world.shanghai + "-manager"));
        assertThat(owner(lead)).isEqualTo(first);
    }

    @Test
    void a_follow_up_task_done_counts_as_a_contact_once() {
        String lead = aLead();
        String task = "task-" + lead;
        String data = json("{'taskId': '" + task + "', 'kind': 'CALL', 'reason': 'CADENCE', 'leadId': '" + lead
                + "', 'customerTookPart': true, 'by': 'agent', 'notes': 'fine', 'disposition': 'REACHED'}");
        String id = events.send("followup.task-done.v1", world.group, world.shanghai, task, 5, data);
        events.send(id, "followup.task-done.v1", world.group, world.shanghai, task, 5, data);
        events.await("lead.contact-recorded.v1", lead);
        String marker = aLead();
        link(marker, "c-" + marker);
        assertThat(lead(lead).at("/contacts")).isEqualTo("1");
        assertThat(lead(lead).json().at("/assignment/firstContactDue").isMissingNode())
                .isTrue();
        assertThat(manager.get(path(lead, "/contacts")).at("/0/taskId")).isEqualTo(task);
    }

    @Test
    void a_manager_hands_over_within_the_store_and_a_consultant_does_not() {
        String lead = aLead();
        String next = owner(lead).equals(consultant(1)) ? consultant(2) : consultant(1);
        String body = json("{'owner': '" + next + "'}");
        int holder = owner(lead).equals(consultant(1)) ? 1 : 2;
        Api own = api.as(world.consultant(world.shanghai, holder));
        own.with("If-Match", lead(lead).etag())
                .put(path(lead, "/assignment"), body)
                .expect(422);
        holding(lead).put(path(lead, "/assignment"), body).expect(200);
        assertThat(owner(lead)).isEqualTo(next);
        own.get(path(lead, "")).expect(404);
        holding(lead)
                .put(path(lead, "/assignment"), json("{'owner': '" + world.munich + "-consultant-1'}"))
                .expect(422);
        holding(lead)
                .put(path(lead, "/assignment"), json("{'owner': '" + world.shanghai + "-agent'}"))
                .expect(422);
    }

    @Test
    void a_lead_that_nobody_can_take_is_offered_again_until_somebody_is_there() {
        String store = world.group + "-empty";
        world.store(store, "Empty", "CN", "Asia/Shanghai", "大众");
        await().until(() -> directory.store(world.group, store).isPresent());
        String lead = crm.post("/api/v1/leads", json("{'store': '" + store + "', 'phones': ['" + aPhone() + "']}"))
                .expect(201)
                .at("/leadId");
        assertThat(lead(lead).json().at("/assignment/owner").isMissingNode()).isTrue();
        assertThat(events.await("lead.pooled.v1", lead).json().at("/reason").asString())
                .isEqualTo("NOBODY");
        world.staff(store + "-c", Role.SALES_CONSULTANT, store);
        await().until(() -> directory.staff(world.group, store + "-c").isPresent());
        theClockGoesOn(Duration.ofMinutes(5));
        await().until(() -> owner(lead).equals(store + "-c"));
    }

    @Test
    void weights_share_leads_out() {
        world.group(Map.of("assignment", Map.of("weights", Map.of(consultant(1), 3))));
        await().until(() ->
                !directory.group(world.group).orElseThrow().settings().isEmpty());
        List<String> owners = new java.util.ArrayList<>();
        for (int i = 0; i < 8; i++) {
            owners.add(owner(aLead()));
        }
        assertThat(owners).filteredOn(consultant(1)::equals).hasSize(6);
    }

    @Test
    void a_lead_goes_to_who_sells_the_brand_and_speaks_the_language() {
        String store = world.munich;
        world.staff(store + "-zh", Role.SALES_CONSULTANT, List.of("BMW"), List.of("zh-CN", "de"), store);
        world.staff(store + "-mini", Role.SALES_CONSULTANT, List.of("MINI"), List.of("de-DE"), store);
        await().until(() -> directory.staff(world.group, store + "-mini").isPresent());
        for (int i = 0; i < 3; i++) {
            assertThat(taken(store, "'brand': 'mini', 'language': 'de-AT'")).isEqualTo(store + "-mini");
        }
        world.staff(store + "-consultant-1", Role.SALES_CONSULTANT, List.of(), List.of("en"), store);
        world.staff(store + "-consultant-2", Role.SALES_CONSULTANT, List.of(), List.of("en"), store);
        await().until(() -> directory
                .staff(world.group, store + "-consultant-2")
                .orElseThrow()
                .languages()
                .contains("en"));
        assertThat(taken(store, "'brand': 'BMW', 'language': 'zh'")).isEqualTo(store + "-zh");
        assertThat(taken(store, "'brand': 'BMW', 'language': 'fr'")).startsWith(store);
    }

    private String taken(String store, String wanted) {
        return crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + store + "', 'phones': ['0151 2345" + aPhone().substring(7) + "'], "
                                + wanted + "}"))
                .expect(201)
                .at("/owner");
    }

    @Test
    void without_consultants_the_manager_gets_the_lead_and_is_told_why() {
        for (int i = 1; i <= 2; i++) {
            world.staff(consultant(i), Role.SALES_CONSULTANT, false, world.shanghai);
        }
        await().until(() ->
                !directory.staff(world.group, consultant(2)).orElseThrow().active());
        String lead = aLead();
        assertThat(owner(lead)).isEqualTo(world.shanghai + "-manager");
        assertThat(lead(lead).at("/assignment/reason")).isEqualTo("NO_CONSULTANT");
    }
}
