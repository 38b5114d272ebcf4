package io.showroom.lead.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pool of a store: what falls into it, who sees what of it, who gets what from it. */
class PoolIT extends LeadIT {

    private Api consultant(int number) {
        return api.as(world.consultant(world.shanghai, number));
    }

    private String owner(String lead) {
        return lead(lead).at("/assignment/owner");
    }

    /** A lead that was touched, so that no clock of the first contact runs, and then given back; its id. */
    private String aPooledLead() {
        String lead = aLead();
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL'}")).expect(201);
        holding(lead)
                .put(path(lead, "/assignment"), json("{'owner': '" + world.shanghai + "-manager'}"))
                .expect(200);
        holding(lead).post(path(lead, "/pool-return"), "").expect(200);
        return lead;
    }

    private void settings(Map<String, Object> assignment) {
        world.group(Map.of("assignment", assignment));
        await().until(() -> directory
                .group(world.group)
                .map(group -> group.settings().containsKey("assignment"))
                .orElse(false));
    }

    private static List<Integer> atOnce(List<Callable<Api.Answer>> calls) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(20);
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Api.Answer> answer : threads.invokeAll(calls)) {
                statuses.add(status(answer));
            }
            return statuses;
        } finally {
            threads.shutdown();
        }
    }

    private static int status(Future<Api.Answer> answer) throws ExecutionException, InterruptedException {
        return answer.get().status();
    }

    @ParameterizedTest
    @CsvSource({
        "MODEL_AND_COLOUR_CHOSEN, 2026-04-03T02:00:00Z",
        "TERMS_DISCUSSED, 2026-06-03T02:00:00Z",
        "WISH_VOICED, 2026-09-03T02:00:00Z",
        "BUYS_WITHIN_A_YEAR, 2027-03-03T02:00:00Z"
    })
    void a_lead_that_nobody_moved_for_its_levels_horizon_goes_back_to_the_pool(String signal, Instant due) {
        String lead = aLead();
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL'}")).expect(201);
        manager.post(path(lead, "/signals"), json("{'kind': '" + signal + "'}")).expect(201);
        String holder = owner(lead);
        assertThat(lead(lead).at("/assignment/returnsAt")).isEqualTo(due.toString());
        clock.set(due.minusMillis(1));
        String marker = aLead();
        assertThat(owner(lead)).isEqualTo(holder);
        clock.set(due);
        await().until(() -> owner(lead).isEmpty());
        assertThat(lead(lead).at("/assignment/reason")).isEqualTo("UNMOVED");
        assertThat(events.await("lead.pooled.v1", lead)
                        .json()
                        .at("/previousOwner")
                        .asString())
                .isEqualTo(holder);
        assertThat(owner(marker)).isNotEmpty();
    }

    @Test
    void a_contact_or_an_attempt_moves_a_lead_and_its_horizon_begins_anew() {
        String lead = aLead();
        manager.post(path(lead, "/signals"), json("{'kind': 'MODEL_AND_COLOUR_CHOSEN'}"))
                .expect(201);
        clock.advance(Duration.ofDays(10));
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': false}"))
                .expect(201);
        assertThat(lead(lead).at("/assignment/returnsAt")).isEqualTo("2026-04-13T02:00:00Z");
    }

    @Test
    void what_is_on_order_stays_with_its_owner() {
        String lead = aLinkedLead();
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL'}")).expect(201);
        manager.post(
                        path(lead, "/orders"),
                        json("{'cars': [{'brand': 'x', 'model': 'x', 'price': {'amount': '9', 'currency': 'CNY'}}]}"))
                .expect(201);
        assertThat(lead(lead).json().at("/assignment/returnsAt").isMissingNode())
                .isTrue();
        holding(lead).post(path(lead, "/pool-return"), "").expect(409);
    }

    @Test
    void the_pool_is_listed_masked_and_a_consultant_reaches_nobody_in_it_before_the_claim() {
        String phone = aPhone();
        String lead = aLead(phone);
        holding(lead).post(path(lead, "/pool-return"), "").expect(200);
        Api.Answer list = consultant(1).get("/api/v1/leads/pool").expect(200);
        assertThat(list.text()).contains(lead, "王**").doesNotContain("王小明", phone);
        assertThat(list.json().at("/items/0").propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "store",
                        "name",
                        "kind",
                        "source",
                        "level",
                        "stage",
                        "receivedAt",
                        "contacts",
                        "pooledSince",
                        "reason",
                        "claimableFrom");
        consultant(1).get(path(lead, "")).expect(404);
        consultant(1).get(path(lead, "/reach")).expect(404);
        assertThat(api.as(world.consultant(world.munich, 1))
                        .get("/api/v1/leads/pool?store=" + world.shanghai)
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        api.as(world.consultant(world.munich, 1)).post(path(lead, "/claim"), "").expect(404);
        api.as(world.agent(world.shanghai)).get("/api/v1/leads/pool").expect(403);
        manager.post(path(lead, "/claim"), "").expect(403);
        Api taker = consultant(lastOwner(lead).endsWith("1") ? 2 : 1);
        taker.post(path(lead, "/claim"), "").expect(200);
        taker.get(path(lead, "/reach")).expect(200);
        assertThat(consultant(1).get("/api/v1/leads/pool").json().at("/items")).isEmpty();
    }

    private String lastOwner(String lead) {
        return events.await("lead.pooled.v1", lead).json().at("/previousOwner").asString();
    }

    @Test
    void of_a_hundred_consultants_who_claim_at_once_one_wins() throws Exception {
        String lead = aPooledLead();
        List<Callable<Api.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String staff = Tokens.staff(world.group, "claimant-" + i, Role.SALES_CONSULTANT, world.shanghai);
            calls.add(() -> api.as(staff).post(path(lead, "/claim"), ""));
        }
        List<Integer> statuses = atOnce(calls);
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(1);
        assertThat(owner(lead)).startsWith("claimant-");
        assertThat(events.all("lead.assigned.v1", e -> e.subject().equals(lead)).stream()
                        .map(Events.Seen::json)
                        .filter(e -> e.at("/reason").asString().equals("CLAIMED")))
                .hasSizeLessThanOrEqualTo(1);
        await().untilAsserted(() -> assertThat(
                        manager.get(path(lead, "/history")).json().at("/owners"))
                .anyMatch(change -> change.at("/reason").asString().equals("CLAIMED")));
    }

    @Test
    void a_consultant_claims_up_to_the_holding_limit_and_no_further_however_many_at_once() throws Exception {
        settings(Map.of("holdingLimit", 5));
        String mine = aLead();
        holding(mine).put(path(mine, "/assignment"), json("{'owner': '" + world.shanghai + "-consultant-1'}"));
        List<Callable<Api.Answer>> calls = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String lead = aPooledLead();
            calls.add(() -> consultant(1).post(path(lead, "/claim"), ""));
        }
        List<Integer> statuses = atOnce(calls);
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(4);
        assertThat(consultant(1).get("/api/v1/leads?open=true").json().at("/items"))
                .hasSize(5);
        String sixth = aPooledLead();
        assertThat(consultant(1).post(path(sixth, "/claim"), "").expect(409).at("/type"))
                .endsWith("/holding-limit");
        holding(mine)
                .post(path(mine, "/invalidation"), json("{'reason': 'SPAM'}"))
                .expect(200);
        consultant(1).post(path(sixth, "/claim"), "").expect(200);
    }

    @Test
    void who_let_a_lead_go_may_claim_it_back_after_seven_days_and_not_before() {
        String lead = aLead();
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL'}")).expect(201);
        int holder = owner(lead).endsWith("1") ? 1 : 2;
        consultant(holder)
                .with("If-Match", lead(lead).etag())
                .post(path(lead, "/pool-return"), "")
                .expect(200);
        consultant(holder).get(path(lead, "")).expect(404);
        assertThat(consultant(holder).get("/api/v1/leads/pool").at("/items/0/claimableFrom"))
                .isEqualTo("2026-03-10T02:00:00Z");
        assertThat(consultant(3 - holder)
                        .get("/api/v1/leads/pool")
                        .json()
                        .at("/items/0/claimableFrom")
                        .isMissingNode())
                .isTrue();
        clock.set(Instant.parse("2026-03-10T01:59:59.999Z"));
        assertThat(consultant(holder).post(path(lead, "/claim"), "").expect(409).at("/type"))
                .endsWith("/reclaim-too-early");
        clock.set(Instant.parse("2026-03-10T02:00:00Z"));
        consultant(holder).post(path(lead, "/claim"), "").expect(200);
        assertThat(consultant(3 - holder)
                        .post(path(lead, "/claim"), "")
                        .expect(409)
                        .at("/type"))
                .endsWith("/already-claimed");
        holding(lead).post(path(lead, "/pool-return"), "").expect(200);
        holding(lead).post(path(lead, "/pool-return"), "").expect(409);
    }

    @Test
    void a_closed_lead_is_in_no_pool() {
        String lead = aPooledLead();
        holding(lead)
                .post(path(lead, "/invalidation"), json("{'reason': 'SPAM'}"))
                .expect(200);
        assertThat(consultant(1).get("/api/v1/leads/pool").json().at("/items")).isEmpty();
        assertThat(consultant(1).post(path(lead, "/claim"), "").expect(409).at("/type"))
                .endsWith("/lead-closed");
        consultant(1)
                .with("If-Match", "\"1\"")
                .post(path(aPooledLead(), "/claim"), "")
                .expect(412);
    }
}
