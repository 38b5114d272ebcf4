package io.showroom.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoDatabase;
import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.customer.support.QueryLog;
import io.showroom.customer.support.QueryLog.Cost;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every way of reading looks at what it answers and hardly anything else: an index leads each query to the caller's
 * scope, in the order of its pages. (Told by the embedded database; others explain in words of their own.)
 */
class IndexIT extends CustomerServiceTest {
    private static final int OF_MUNICH = 40;
    private static final int OWN = 2;
    private static final int BESIDE = 3;
    private static final List<String> QUERIES = List.of(
            "?limit=2&unused=",
            "?limit=2&store=",
            "?limit=2&name=wang&unused=",
            "?limit=2&name=xiaoming%20wang&unused=",
            "?limit=2&name=wang&lifecycle=PROSPECT&unused=",
            "?limit=2&lifecycle=PROSPECT&unused=",
            "?limit=2&lifecycle=PROSPECT&store=",
            "?limit=2&class=VIP&unused=",
            "?phone=0000&unused=");

    @Autowired
    private MongoDatabase database;

    @Autowired
    private QueryLog queries;

    @BeforeEach
    void fewInShanghaiAndManyInMunich() {
        assumeTrue(System.getenv("SHOWROOM_TEST_MONGODB_URI") == null);
        Api munich = api.as(world.manager(world.munich));
        for (int i = 0; i < OF_MUNICH; i++) {
            clock.advance(Duration.ofMillis(1));
            munich.post(CUSTOMERS, person("王小明" + i, "+86" + aPhone())).expect(201);
        }
        for (int i = 0; i < 2 * OWN; i++) {
            clock.advance(Duration.ofMillis(1));
            consultant(world.shanghai, 1 + i % 2)
                    .post(CUSTOMERS, person("王小明" + i, aPhone()))
                    .expect(201);
        }
    }

    @Test
    void lists_and_searches_cost_what_they_show_whoever_asks() {
        for (Api reader : List.of(
                manager,
                api.as(world.admin()),
                api.as(Tokens.staff(world.group, "m", Role.STORE_MANAGER, world.shanghai, "closed-store")))) {
            for (String query : QUERIES) {
                assertThat(costs(reader, CUSTOMERS + query + world.shanghai))
                        .as(query)
                        .allSatisfy(IndexIT::isCheap);
            }
        }
    }

    @Test
    void a_consultants_cost_no_more_than_looking_at_their_own_customers() {
        for (String query : QUERIES) {
            assertThat(costs(consultant(world.shanghai, 1), CUSTOMERS + query + world.shanghai))
                    .as(query)
                    .allSatisfy(
                            cost -> assertThat(cost.examined()).as("%s", cost).isLessThanOrEqualTo(OWN + BESIDE));
        }
    }

    @Test
    void keeping_a_copy_in_step_costs_what_it_brings() {
        for (Api reader : List.of(manager, api.as(world.admin()), api.as(world.integration("customers.read")))) {
            for (String query : List.of("", "&store=" + world.shanghai)) {
                assertThat(costs(reader, CUSTOMERS + "?limit=2&updatedSince=2026-01-01T00:00:00Z" + query))
                        .allSatisfy(IndexIT::isCheap);
            }
        }
    }

    @Test
    void a_stores_count_looks_at_its_own_and_a_deep_page_at_its_own_page() {
        assertThat(costs(manager, CUSTOMERS + "/count?name=wang"))
                .allSatisfy(cost -> assertThat(cost.examined()).isLessThanOrEqualTo(4));
        Api admin = api.as(world.admin());
        String page = CUSTOMERS + "?name=wang&limit=5";
        String cursor = "";
        for (int i = 0; i < 5; i++) {
            cursor = "&cursor=" + admin.get(page + cursor).expect(200).at("/nextCursor");
        }

        assertThat(costs(admin, page + cursor)).allSatisfy(IndexIT::isCheap);
    }

    @Test
    void recognising_a_customer_and_reading_a_line_cost_one_look_each() {
        String phone = "+86" + aPhone();
        String id = leads.customerOf(leads.enquiry(world.shanghai, "王小明", phone));
        leads.tell(
                "followup.task-done.v1",
                world.shanghai,
                "t",
                Map.of(
                        "taskId",
                        "1",
                        "kind",
                        "CALL",
                        "store",
                        world.shanghai,
                        "customerId",
                        id,
                        "customerTookPart",
                        true));
        eventually(
                () -> assertThat(manager.get(timeline(id)).json().at("/items")).hasSize(2));

        assertThat(queries.costs(database, "customers", () -> manager.post(CUSTOMERS, person("王", phone))
                        .expect(200)))
                .isNotEmpty()
                .allSatisfy(IndexIT::isCheap);
        assertThat(queries.costs(database, "timeline", () -> manager.get(timeline(id) + "?kind=FOLLOW_UP")
                        .expect(200)))
                .isNotEmpty()
                .allSatisfy(IndexIT::isCheap);
        assertThat(queries.costs(database, "audit", () -> api.as(world.admin())
                        .get("/api/v1/operations/audit?record=" + id)
                        .expect(200)))
                .isNotEmpty()
                .allSatisfy(IndexIT::isCheap);
    }

    private List<Cost> costs(Api reader, String path) {
        List<Cost> costs =
                queries.costs(database, "customers", () -> reader.get(path).expect(200));
        assertThat(costs).isNotEmpty();
        return costs;
    }

    private static void isCheap(Cost cost) {
        assertThat(cost.plan()).as(cost.query()).noneMatch(stage -> stage.matches("(COLLSCAN|SORT) .*"));
        assertThat(cost.examined()).as("%s", cost).isLessThanOrEqualTo(cost.returned() + BESIDE);
    }
}
