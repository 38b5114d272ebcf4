package io.showroom.followup.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What came of tasks, and what it opens. */
class OutcomeIT extends Platform {
    private static final String CALL_BACK = "'disposition': 'CALL_BACK', 'callBackAt': '2026-03-04T07:00:00Z'";

    @Autowired
    MeterRegistry meters;

    private String aCall(String customer) {
        String body = json("{'store': '" + world.shanghai + "', 'kind': 'CALL', 'customerId': '" + customer
                + "', 'due': '2026-03-05T10:00:00Z', 'script': 'ask'}");
        return soon("creation")
                .until(() -> agent().post("/api/v1/tasks", body), answer -> answer.status() == 201)
                .at("/id");
    }

    @Test
    void a_customer_who_asks_to_be_called_back_is_a_task_at_that_time() {
        String customer = aCustomer();
        String call = aCall(customer);
        Api.Answer done =
                outcome(agent(), call, CALL_BACK + ", 'nextStep': 'price'").expect(200);
        assertThat(done.at("/state")).isEqualTo("DONE");
        assertThat(done.at("/outcome/label")).isEqualTo("Call back later");
        JsonNode next = awaitTask("customerId=" + customer);
        assertThat(at(next, "reason")).isEqualTo("CALL_BACK");
        assertThat(at(next, "assignee")).isEqualTo(world.shanghai + "-agent");
        assertThat(at(next, "notBefore")).isEqualTo("2026-03-04T07:00:00Z");
        assertThat(at(next, "due")).isEqualTo("2026-03-04T08:00:00Z");
        assertThat(at(next, "script")).isEqualTo("ask");
    }

    @Test
    void a_call_agreed_on_after_closing_is_due_an_hour_after_opening() {
        String customer = aCustomer();
        outcome(agent(), aCall(customer), "'disposition': 'CALL_BACK', 'callBackAt': '2026-03-04T12:00:00Z'")
                .expect(200);
        assertThat(at(awaitTask("customerId=" + customer), "due")).isEqualTo("2026-03-05T02:00:00Z");
    }

    @Test
    void a_wrong_number_is_mended_once_however_often_it_is_found() {
        String customer = aCustomer();
        String first = aCall(customer);
        String second = aCall(customer);
        outcome(agent(), first, "'disposition': 'WRONG_NUMBER'").expect(200);
        JsonNode mending = awaitTask("kind=DATA_MENDING&customerId=" + customer);
        assertThat(at(mending, "reason")).isEqualTo("WRONG_NUMBER");
        assertThat(at(mending, "due")).isEqualTo("2026-03-05T10:00:00Z");
        outcome(agent(), second, "'disposition': 'WRONG_NUMBER'").expect(200);
        events.await("followup.task-done.v1", second);
        String marker = aCustomer();
        outcome(agent(), aCall(marker), "'disposition': 'WRONG_NUMBER'").expect(200);
        String third = at(awaitTask("kind=DATA_MENDING&customerId=" + marker), "id");
        assertThat(tasks("kind=DATA_MENDING&customerId=" + customer)).hasSize(1);
        outcome(agent(), third, "'disposition': 'NO_ANSWER'").expect(422);
        outcome(agent(), third, "'disposition': 'COMPLETED'").expect(200);
    }

    @Test
    void the_number_of_a_leads_prospect_is_its_owners_to_mend() {
        LeadStory lead = anOwnedLead("B");
        String call = at(awaitTask("leadId=" + lead.id), "id");
        outcome(manager(), call, "'disposition': 'WRONG_NUMBER'").expect(200);
        assertThat(at(awaitTask("kind=DATA_MENDING&leadId=" + lead.id), "assignee"))
                .isEqualTo(consultant(1));
        awaitTask("kind=CALL&leadId=" + lead.id);
    }

    @Test
    void the_same_outcome_twenty_times_at_once_opens_one_next_task() throws Exception {
        String customer = aCustomer();
        String call = aCall(customer);
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        List<Callable<Integer>> posts = IntStream.range(0, 20)
                .<Callable<Integer>>mapToObj(
                        i -> () -> outcome(agent(), call, CALL_BACK).status())
                .toList();
        for (Future<Integer> answer : crowd.invokeAll(posts)) {
            assertThat(answer.get()).isEqualTo(200);
        }
        crowd.shutdown();
        awaitTask("customerId=" + customer);
        events.await(
                "followup.task-planned.v1",
                e -> e.data().contains("\"CALL_BACK\"") && e.group().equals(world.group));
        assertThat(events.await(1, "followup.task-done.v1", e -> e.subject().equals(call)))
                .hasSize(1);
        assertThat(tasks("customerId=" + customer)).hasSize(2);
    }

    @Test
    void of_different_outcomes_at_once_one_wins_and_the_others_are_told() throws Exception {
        String call = aCall(aCustomer());
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        List<Callable<Integer>> posts = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(
                        i -> () -> outcome(agent(), call, "'disposition': 'REACHED', 'notes': 'n" + i + "'")
                                .status())
                .toList();
        List<Integer> answers = new ArrayList<>();
        for (Future<Integer> answer : crowd.invokeAll(posts)) {
            answers.add(answer.get());
        }
        crowd.shutdown();
        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
    }

    @Test
    void an_event_told_again_opens_nothing_more() {
        String customer = aCustomer();
        String call = aCall(customer);
        outcome(agent(), call, CALL_BACK).expect(200);
        awaitTask("customerId=" + customer);
        var done = events.await("followup.task-done.v1", call);
        events.send(done.id(), done.type(), done.group(), done.store(), call, done.version(), done.data());
        String marker = aCustomer();
        outcome(agent(), aCall(marker), CALL_BACK).expect(200);
        awaitTask("customerId=" + marker);
        clock.advance(Duration.ofSeconds(1));
        assertThat(tasks("customerId=" + customer)).hasSize(2);
    }

    @Test
    void outcomes_are_metered_by_kind_and_disposition() {
        double before = metered();
        outcome(agent(), aCall(aCustomer()), "'disposition': 'REFUSED'").expect(200);
        soon("meter").until(() -> metered() == before + 1);
    }

    private double metered() {
        var counter = meters.find("showroom.followup.outcomes")
                .tag("kind", "CALL")
                .tag("disposition", "REFUSED")
                .counter();
        return counter == null ? 0 : counter.count();
    }
}
