package io.showroom.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import io.showroom.testkit.World;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who sees what: another store's staff meets 404 on each record and finds it in no list; the wrong role meets 403. */
class ScopeIT extends Platform {
    private static final List<List<String>> WRITES = List.of(
            List.of("POST", "/outcome", "{'disposition': 'REACHED'}"),
            List.of("POST", "/survey", "{'overall': 9}"),
            List.of("PUT", "/assignment", "{'assignee': 'x'}"),
            List.of("POST", "/cancellation", "{'reason': 'x'}"));

    private LeadStory lead;
    private String call;
    private String visit;
    private String visitRecord;
    private String survey;

    @BeforeEach
    void records() {
        lead = anOwnedLead("B");
        call = at(awaitTask("kind=CALL&leadId=" + lead.id), "id");
        lead.carDelivered(consultant(1), CarStory.newVin());
        visitRecord = at(awaitTask("kind=RETURN_VISIT&leadId=" + lead.id), "visitId");
        visit = at(awaitTask("kind=RETURN_VISIT&leadId=" + lead.id), "id");
        survey = agent().post("/api/v1/tasks/" + visit + "/survey", json("{'overall': 9}"))
                .expect(201)
                .at("/id");
    }

    private List<String> reads() {
        return List.of(
                "/api/v1/tasks/" + call,
                "/api/v1/tasks/" + visit,
                "/api/v1/cadences/" + lead.id,
                "/api/v1/return-visits/" + visitRecord,
                "/api/v1/surveys/" + survey);
    }

    private List<String> lists(String filter) {
        return List.of(
                "/api/v1/tasks?" + filter,
                "/api/v1/cadences?" + filter,
                "/api/v1/return-visits?" + filter,
                "/api/v1/surveys?" + filter);
    }

    private static Api.Answer write(Api as, String task, List<String> write) {
        return as.with("If-Match", "*")
                .send(
                        write.get(0),
                        "/api/v1/tasks/" + task + write.get(1),
                        "application/json",
                        json(write.get(2)).getBytes());
    }

    @Test
    void another_stores_and_another_groups_staff_find_nothing_anywhere() {
        for (Api other : List.of(
                api.as(world.manager(world.munich)),
                api.as(world.agent(world.munich)),
                api.as(World.create(events).admin()))) {
            reads().forEach(read -> other.get(read).expect(404));
            WRITES.forEach(write -> {
                write(other, call, write).expect(404);
                write(other, visit, write).expect(404);
            });
            lists("limit=5")
                    .forEach(list -> assertThat(items(other.get(list))).as(list).isEmpty());
            lists("store=" + world.shanghai)
                    .forEach(list -> assertThat(items(other.get(list))).as(list).isEmpty());
            assertThat(items(other.get("/api/v1/tasks?customerId=" + lead.customer)))
                    .isEmpty();
            assertThat(items(other.get("/api/v1/tasks?leadId=" + lead.id))).isEmpty();
            assertThat(items(other.get("/api/v1/surveys?customerId=" + lead.customer)))
                    .isEmpty();
            String period = "from=2026-03-01&to=2026-03-31";
            assertThat(other.get("/api/v1/return-visits/coverage?" + period).at("/total/owed"))
                    .isEqualTo("0");
            other.get("/api/v1/return-visits/coverage?" + period + "&store=" + world.shanghai)
                    .expect(404);
        }
        assertThat(task(call).json().has("outcome")).isFalse();
    }

    @Test
    void a_consultant_sees_own_tasks_and_a_colleagues_not_even_in_a_count() {
        asConsultant(1).get("/api/v1/tasks/" + call).expect(200);
        asConsultant(1).get("/api/v1/cadences/" + lead.id).expect(200);
        for (String path : List.of("/api/v1/tasks/" + call, "/api/v1/cadences/" + lead.id)) {
            asConsultant(2).get(path).expect(404);
        }
        write(asConsultant(2), call, WRITES.get(0)).expect(404);
        for (String filter : List.of("", "?assignee=" + consultant(1), "?leadId=" + lead.id)) {
            assertThat(items(asConsultant(2).get("/api/v1/tasks" + filter))).isEmpty();
        }
    }

    @Test
    void a_service_adviser_sees_own_tasks_and_none_of_the_sales_floor() {
        Api advisor = api.as(world.advisor(world.shanghai));
        advisor.get("/api/v1/tasks/" + call).expect(404);
        assertThat(items(advisor.get("/api/v1/tasks"))).isEmpty();
        advisor.get("/api/v1/cadences/" + lead.id).expect(403);
        advisor.get("/api/v1/return-visits").expect(403);
    }

    @Test
    void a_service_adviser_makes_tasks_about_the_stores_customers_for_nobody_else() {
        String customer = aCustomer();
        Api advisor = api.as(world.advisor(world.shanghai));
        String body = json("{'store': '" + world.shanghai + "', 'kind': 'CALL', 'customerId': '" + customer
                + "', 'due': '2026-03-05T10:00:00Z'}");
        Api.Answer made =
                soon("creation").until(() -> advisor.post("/api/v1/tasks", body), answer -> answer.status() == 201);
        assertThat(advisor.get("/api/v1/tasks/" + made.at("/id")).expect(200).at("/customerName"))
                .isEqualTo("王小明");
        advisor.post("/api/v1/tasks", body.replace("}", json(", 'assignee': '" + consultant(1) + "'}")))
                .expect(403);
    }

    @Test
    void a_customers_name_is_shown_only_to_who_may_see_the_customer() {
        String customer = aCustomer("李娜", List.of(world.munich), List.of());
        aCar().serviced(customer, null);
        String task = at(awaitTask("kind=RETURN_VISIT&customerId=" + customer), "id");
        assertThat(agent().get("/api/v1/tasks/" + task).expect(200).json().has("customerName"))
                .isFalse();
        soon("name").until(() -> task(task).at("/customerName").equals("李娜"));
    }

    @Test
    void roles_without_business_here_are_forbidden_and_nobody_is_asked_for_a_token() {
        for (Role role : List.of(Role.TECHNICIAN, Role.CUSTOMER, Role.PARTNER)) {
            Api outsider = api.as(Tokens.staff(world.group, "x", role, world.shanghai));
            reads().forEach(read -> outsider.get(read).expect(403));
            lists("").forEach(list -> outsider.get(list).expect(403));
            WRITES.forEach(write -> write(outsider, call, write).expect(403));
            outsider.post("/api/v1/tasks", "{}").expect(403);
            outsider.get("/api/v1/tasks/choices").expect(403);
        }
        api.as(world.integration("leads.write")).get("/api/v1/tasks").expect(403);
        Api reader = api.as(world.integration("tasks.read"));
        reader.get("/api/v1/tasks").expect(200);
        reader.post("/api/v1/tasks", "{}").expect(403);
        reads().forEach(read -> api.get(read).expect(401));
    }
}
