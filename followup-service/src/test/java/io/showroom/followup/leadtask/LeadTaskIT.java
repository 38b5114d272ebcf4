package io.showroom.followup.leadtask;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What leads ask of people beside the rhythm: confirm a level, decide on a defeat, mend a value. */
class LeadTaskIT extends Platform {

    private String confirmation(LeadStory lead) {
        return "kind=LEVEL_CONFIRMATION&leadId=" + lead.id;
    }

    private LeadStory aStaleLead() {
        LeadStory lead = anOwnedLead("B");
        lead.confirmationAsked(consultant(1), "B", clock.instant().plus(Duration.ofDays(7)));
        awaitTask(confirmation(lead));
        return lead;
    }

    @Test
    void a_stale_level_is_a_question_to_the_owner_until_it_drops() {
        LeadStory lead = aStaleLead();
        JsonNode task = awaitTask(confirmation(lead));
        assertThat(at(task, "assignee")).isEqualTo(consultant(1));
        assertThat(Instant.parse(at(task, "due"))).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        assertThat(at(task, "script")).contains("B");
        assertThat(outcome(asConsultant(1), at(task, "id"), "'disposition': 'COMPLETED'")
                        .expect(409)
                        .at("/type"))
                .endsWith("settled-at-the-lead");
    }

    @Test
    void it_is_done_by_who_confirms_closed_by_a_change_and_by_evidence_for_the_level() {
        LeadStory confirmed = aStaleLead();
        confirmed.levelConfirmed(consultant(1), "B");
        JsonNode done = awaitTasks(confirmation(confirmed) + "&state=DONE", found -> found.size() == 1)
                .get(0);
        assertThat(done.at("/outcome/by").asString()).isEqualTo(consultant(1));

        LeadStory dropped = aStaleLead();
        dropped.level("C");
        assertThat(awaitTasks(confirmation(dropped) + "&state=CANCELLED", found -> found.size() == 1)
                        .get(0)
                        .at("/closing/why")
                        .asString())
                .isEqualTo("LEVEL_CHANGED");

        LeadStory supported = aStaleLead();
        supported.signal("C").signal("B");
        assertThat(awaitTasks(confirmation(supported) + "&state=CANCELLED", found -> found.size() == 1)
                        .get(0)
                        .at("/closing/why")
                        .asString())
                .isEqualTo("LEVEL_CONFIRMED");
    }

    @Test
    void evidence_for_a_lower_level_answers_nothing() {
        LeadStory lead = aStaleLead();
        lead.signal("C").contact(true);
        awaitCadence(lead, c -> c.at("/current/made").asInt() == 1);
        assertThat(tasks(confirmation(lead) + "&state=OPEN")).hasSize(1);
    }

    @Test
    void a_proposed_defeat_is_the_managers_to_decide_and_closes_with_the_decision() {
        LeadStory lead = anOwnedLead("B");
        lead.defeatProposed(consultant(1));
        JsonNode task = awaitTask("kind=APPROVAL&leadId=" + lead.id);
        assertThat(at(task, "assignee")).isEqualTo(world.shanghai + "-manager");
        assertThat(at(task, "customerId")).isEqualTo(lead.customer);
        assertThat(Instant.parse(at(task, "due"))).isEqualTo(clock.instant().plus(Duration.ofHours(8)));
        lead.defeatRejected(world.shanghai + "-manager");
        awaitTasks("kind=APPROVAL&state=DONE&leadId=" + lead.id, found -> found.size() == 1);

        lead.defeatProposed(consultant(1));
        awaitTask("kind=APPROVAL&leadId=" + lead.id);
        lead.defeated(world.shanghai + "-manager");
        List<JsonNode> decided = awaitTasks("kind=APPROVAL&state=DONE&leadId=" + lead.id, found -> found.size() == 2);
        assertThat(decided.get(1).at("/outcome/by").asString()).isEqualTo(world.shanghai + "-manager");
    }

    @Test
    void a_proposal_that_is_taken_back_needs_no_decision() {
        LeadStory lead = anOwnedLead("B");
        lead.defeatProposed(consultant(1));
        String task = at(awaitTask("kind=APPROVAL&leadId=" + lead.id), "id");
        lead.defeatWithdrawn(consultant(1));
        soon("withdrawn").until(() -> task(task).at("/closing/why").equals("WITHDRAWN"));
    }

    @Test
    void a_discount_beyond_the_consultants_authority_is_the_managers_to_decide() {
        LeadStory lead = anOwnedLead("B");
        lead.offered("q-1", true);
        JsonNode task = awaitTask("kind=APPROVAL&leadId=" + lead.id);
        assertThat(at(task, "reason")).isEqualTo("DISCOUNT_ASKED");
        assertThat(at(task, "assignee")).isEqualTo(world.shanghai + "-manager");
        assertThat(at(task, "matterId")).isEqualTo("q-1");
        lead.discountDecided("q-0", "x").discountDecided("q-1", world.shanghai + "-manager");
        JsonNode done = awaitTasks("kind=APPROVAL&state=DONE&leadId=" + lead.id, found -> found.size() == 1)
                .get(0);
        assertThat(done.at("/outcome/by").asString()).isEqualTo(world.shanghai + "-manager");
    }

    @Test
    void a_later_version_of_the_offer_takes_the_question_back_or_puts_its_own() {
        LeadStory lead = anOwnedLead("B");
        lead.offered("q-1", true).offered("q-2", true);
        awaitTasks("kind=APPROVAL&leadId=" + lead.id, found -> found.size() == 2);
        assertThat(at(awaitTask("kind=APPROVAL&leadId=" + lead.id), "matterId")).isEqualTo("q-2");
        lead.offered("q-3", false);
        awaitTasks("kind=APPROVAL&state=OPEN&leadId=" + lead.id, List::isEmpty);
        assertThat(tasks("kind=APPROVAL&leadId=" + lead.id))
                .allSatisfy(
                        task -> assertThat(task.at("/closing/why").asString()).isEqualTo("WITHDRAWN"));
    }

    @Test
    void a_claim_is_asked_of_the_manager_who_decides_about_the_lead_of_their_own_store() {
        LeadStory lead = anOwnedLead("B");
        claimed("c-1", Map.of("leadId", "munichs", "intoLead", lead.id, "fromStore", world.munich));
        JsonNode task = awaitTask("kind=APPROVAL&leadId=" + lead.id);
        assertThat(at(task, "reason")).isEqualTo("CLAIM_MADE");
        assertThat(at(task, "assignee")).isEqualTo(world.shanghai + "-manager");
        assertThat(at(task, "matterId")).isEqualTo(world.group + "c-1");
        assertThat(task.toString()).doesNotContain("munichs");
        decided("c-0", "APPROVED");
        decided("c-1", "APPROVED");
        JsonNode done = awaitTasks("kind=APPROVAL&state=DONE&leadId=" + lead.id, found -> found.size() == 1)
                .get(0);
        assertThat(done.at("/outcome/by").asString()).isEqualTo(world.shanghai + "-manager");
    }

    @Test
    void a_claim_that_nobody_decided_or_that_was_taken_back_is_asked_no_more() {
        LeadStory lead = anOwnedLead("B");
        Map<String, String> own = Map.of("leadId", lead.id, "fromStore", world.shanghai);
        claimed("c-2", own);
        String over = at(awaitTask("kind=APPROVAL&leadId=" + lead.id), "id");
        decided("c-2", "EXPIRED");
        soon("over").until(() -> task(over).at("/closing/why").equals("TIME_OVER"));
        claimed("c-3", own);
        String back = at(awaitTask("kind=APPROVAL&leadId=" + lead.id), "id");
        decided("c-3", "WITHDRAWN");
        soon("withdrawn").until(() -> task(back).at("/closing/why").equals("WITHDRAWN"));
    }

    @Test
    void a_claim_is_due_before_it_is_over() {
        LeadStory lead = anOwnedLead("B");
        Instant over = clock.instant().plus(Duration.ofHours(1));
        claimed("c-4", Map.of("leadId", lead.id, "fromStore", world.shanghai, "expiresAt", over.toString()));
        assertThat(at(awaitTask("kind=APPROVAL&leadId=" + lead.id), "due")).isEqualTo(over.toString());
    }

    private void claimed(String claim, Map<String, String> more) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "claimId",
                world.group + claim,
                "kind",
                "STORE",
                "toStore",
                world.shanghai,
                "decides",
                world.shanghai,
                "by",
                "somebody",
                "expiresAt",
                clock.instant().plus(Duration.ofHours(72)),
                "at",
                clock.instant()));
        data.putAll(more);
        events.send("lead.claim-made.v1", world.group, world.shanghai, world.group + claim, 1, data);
    }

    private void decided(String claim, String outcome) {
        events.send(
                "lead.claim-decided.v1",
                world.group,
                world.shanghai,
                world.group + claim,
                2,
                Map.of(
                        "claimId",
                        world.group + claim,
                        "outcome",
                        outcome,
                        "by",
                        world.shanghai + "-manager",
                        "at",
                        clock.instant()));
    }

    @Test
    void in_the_pool_a_lead_has_no_contacts_planned_and_its_questions_are_anybodys() {
        LeadStory lead = aStaleLead();
        lead.pooled(consultant(1));
        JsonNode question = awaitTasks(
                        "state=OPEN&leadId=" + lead.id,
                        found -> found.size() == 1 && !found.get(0).has("assignee"))
                .get(0);
        assertThat(at(question, "kind")).isEqualTo("LEVEL_CONFIRMATION");
        assertThat(items(asConsultant(2).get("/api/v1/tasks?leadId=" + lead.id)))
                .hasSize(1);
        lead.assigned(consultant(2));
        awaitTasks("state=OPEN&assignee=" + consultant(2) + "&leadId=" + lead.id, found -> found.size() == 2);
        assertThat(tasks("state=CANCELLED&leadId=" + lead.id)).singleElement().satisfies(call -> assertThat(
                        call.at("/closing/why").asString())
                .isEqualTo("LEAD_POOLED"));
    }

    @Test
    void bad_values_of_an_enquiry_are_one_task_that_names_each() {
        LeadStory lead = anOwnedLead("B");
        lead.valueSetAside(consultant(1), "phones[0]", "phone.invalid")
                .valueSetAside(consultant(1), "emails[0]", "email.invalid")
                .valueSetAside(consultant(1), "phones[0]", "phone.invalid");
        JsonNode task = awaitTasks(
                        "state=OPEN&kind=DATA_MENDING&leadId=" + lead.id,
                        found -> found.size() == 1 && at(found.get(0), "script").contains("emails[0]"))
                .get(0);
        assertThat(at(task, "script")).containsOnlyOnce("phones[0]");
        assertThat(at(task, "assignee")).isEqualTo(consultant(1));
        assertThat(at(task, "reason")).isEqualTo("VALUE_SET_ASIDE");
        outcome(asConsultant(1), at(task, "id"), "'disposition': 'COMPLETED'").expect(200);
        lead.valueSetAside(consultant(1), "phones[1]", "phone.invalid");
        assertThat(at(awaitTask("kind=DATA_MENDING&leadId=" + lead.id), "script"))
                .doesNotContain("emails[0]");
    }

    @Test
    void what_the_owner_had_to_do_goes_to_the_next_one_and_the_managers_decision_stays() {
        LeadStory lead = aStaleLead();
        lead.valueSetAside(consultant(1), "phones[0]", "phone.invalid").defeatProposed(consultant(1));
        awaitTask("kind=APPROVAL&leadId=" + lead.id);
        lead.handedOver(consultant(1), consultant(2));
        awaitTasks(
                "state=OPEN&assignee=" + consultant(2) + "&leadId=" + lead.id,
                found -> found.size() == 3); // the question, the mending, and the call of the rhythm
        assertThat(at(awaitTask("kind=APPROVAL&leadId=" + lead.id), "assignee")).isEqualTo(world.shanghai + "-manager");
    }

    @Test
    void a_lead_that_ends_takes_its_questions_with_it_and_leaves_what_was_made_by_hand() {
        LeadStory lead = aStaleLead();
        lead.valueSetAside(consultant(1), "phones[0]", "phone.invalid").defeatProposed(consultant(1));
        awaitTask("kind=APPROVAL&leadId=" + lead.id);
        manager()
                .post(
                        "/api/v1/tasks",
                        json("{'store': '" + world.shanghai + "', 'kind': 'VISIT', 'leadId': '" + lead.id
                                + "', 'due': '2026-03-05T10:00:00Z'}"))
                .expect(201);
        lead.stage("CONTACTED", "INVALID");
        List<JsonNode> left = awaitTasks("state=OPEN&leadId=" + lead.id, found -> found.size() == 1);
        assertThat(at(left.get(0), "kind")).isEqualTo("VISIT");
        lead.valueSetAside(consultant(1), "phones[0]", "phone.invalid").linked();
        awaitTasks("state=OPEN&customerId=" + lead.customer, found -> found.size() == 1);
    }

    @Test
    void the_older_lead_takes_over_what_was_to_be_done_and_has_nothing_twice() {
        LeadStory older = anOwnedLead("B");
        older.valueSetAside(consultant(1), "phones[0]", "phone.invalid");
        awaitTask("kind=DATA_MENDING&leadId=" + older.id);
        LeadStory younger =
                aLead(world.shanghai).created("C").assigned(consultant(2)).linked();
        younger.valueSetAside(consultant(2), "phones[0]", "phone.invalid");
        awaitTask("kind=DATA_MENDING&leadId=" + younger.id);
        asConsultant(2)
                .post(
                        "/api/v1/tasks",
                        json("{'store': '" + world.shanghai + "', 'kind': 'VISIT', 'leadId': '" + younger.id
                                + "', 'due': '2026-03-05T10:00:00Z'}"))
                .expect(201);
        younger.joined(older);
        awaitTasks("state=OPEN&leadId=" + younger.id, List::isEmpty);
        assertThat(at(awaitTask("kind=VISIT&leadId=" + older.id), "assignee")).isEqualTo(consultant(1));
        awaitTask("kind=DATA_MENDING&leadId=" + older.id);
    }

    @Test
    void what_was_to_be_done_for_a_lead_that_another_store_got_is_done_there() {
        LeadStory munichs = aLead(world.munich).created("B").assigned(world.munich + "-consultant-1");
        LeadStory given = anOwnedLead("C");
        given.valueSetAside(consultant(1), "phones[0]", "phone.invalid");
        awaitTask("kind=DATA_MENDING&leadId=" + given.id);
        asConsultant(1)
                .post(
                        "/api/v1/tasks",
                        json("{'store': '" + world.shanghai + "', 'kind': 'VISIT', 'leadId': '" + given.id
                                + "', 'due': '2026-03-05T10:00:00Z'}"))
                .expect(201);
        given.joined(munichs);
        awaitTasks("state=OPEN&leadId=" + given.id, List::isEmpty);
        List<JsonNode> visits =
                soon("the visit").until(() -> munichsTasks("VISIT", munichs), found -> found.size() == 1);
        assertThat(at(visits.get(0), "store")).isEqualTo(world.munich);
        assertThat(at(visits.get(0), "assignee")).isEqualTo(world.munich + "-consultant-1");
        assertThat(at(visits.get(0), "due")).isEqualTo("2026-03-05T10:00:00Z");
        assertThat(tasks("leadId=" + munichs.id)).isEmpty();
        given.again();
        given.linked();
        soon("the mending").until(() -> munichsTasks("DATA_MENDING", munichs), found -> found.size() == 1);
        assertThat(munichsTasks("VISIT", munichs)).hasSize(1);
    }

    private List<JsonNode> munichsTasks(String kind, LeadStory lead) {
        return items(api.as(world.manager(world.munich)).get("/api/v1/tasks?kind=" + kind + "&leadId=" + lead.id));
    }

    @Test
    void the_whole_story_again_makes_nothing_twice() {
        LeadStory lead = aStaleLead();
        lead.valueSetAside(consultant(1), "phones[0]", "phone.invalid")
                .defeatProposed(consultant(1))
                .contact(true)
                .level("A");
        awaitTasks("leadId=" + lead.id, found -> found.size() >= 5);
        awaitTask("kind=CALL&leadId=" + lead.id);
        int before = tasks("leadId=" + lead.id).size();
        lead.again();
        lead.handedOver(consultant(1), consultant(2));
        awaitTasks("state=OPEN&assignee=" + consultant(2) + "&leadId=" + lead.id, found -> found.size() == 2);
        assertThat(tasks("leadId=" + lead.id)).hasSize(before);
    }
}
