package io.showroom.followup.returnvisit;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.followup.CarStory;
import io.showroom.followup.LeadStory;
import io.showroom.followup.Platform;
import io.showroom.platform.security.Role;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Every delivery and every service visit is asked after, and what is missing is named. */
class ReturnVisitIT extends Platform {
    private static final String MARCH = "from=2026-03-01&to=2026-03-31";

    private LeadStory aDelivery(String vin) {
        LeadStory lead = anOwnedLead("O");
        lead.delivered(consultant(1), vin);
        return lead;
    }

    private JsonNode visit(String customer) {
        return awaitTask("kind=RETURN_VISIT&customerId=" + customer);
    }

    private JsonNode coverage(String query) {
        return manager()
                .get("/api/v1/return-visits/coverage?" + MARCH + query)
                .expect(200)
                .json();
    }

    private JsonNode awaitCoverage(int owed, int made) {
        return soon("coverage")
                .until(
                        () -> coverage(""),
                        body -> body.at("/total/owed").asInt() == owed
                                && body.at("/total/made").asInt() == made);
    }

    @Test
    void a_delivery_is_asked_after_by_customer_care_within_three_days_and_never_by_the_seller() {
        LeadStory lead = aDelivery(CarStory.newVin());
        JsonNode task = visit(lead.customer);
        assertThat(at(task, "assignee")).isEqualTo(world.shanghai + "-agent");
        assertThat(at(task, "reason")).isEqualTo("DELIVERY");
        assertThat(at(task, "notBy")).isEqualTo(consultant(1));
        assertThat(at(task, "matterId")).isEqualTo(lead.order);
        assertThat(Instant.parse(at(task, "due"))).isEqualTo(clock.instant().plus(Duration.ofDays(3)));
        String seller = Tokens.staff(world.group, consultant(1), Role.CALL_AGENT, world.shanghai);
        outcome(api.as(seller), at(task, "id"), "'disposition': 'REACHED'").expect(403);
        manager()
                .with("If-Match", task(at(task, "id")).etag())
                .put("/api/v1/tasks/" + at(task, "id") + "/assignment", json("{'assignee': '" + consultant(2) + "'}"))
                .expect(422);
        outcome(agent(), at(task, "id"), "'disposition': 'COMPLETED'").expect(422);
    }

    @Test
    void whichever_comes_first_the_delivery_or_the_cars_file_the_visit_knows_the_car() {
        String vin = CarStory.newVin();
        LeadStory fileLater = aDelivery(vin);
        assertThat(visit(fileLater.customer).has("vehicleId")).isFalse();
        String car = Ids.next();
        CarStory.fileOf(vin, car, fileLater.customer, events, world);
        soon("the file").until(() -> car.equals(at(visit(fileLater.customer), "vehicleId")));
        assertThat(items(agent().get("/api/v1/return-visits?customerId=" + fileLater.customer))
                        .get(0)
                        .get("vehicleId")
                        .asString())
                .isEqualTo(car);

        CarStory stock = aCar().registered();
        String customer = aCustomer();
        stock.ownedBy(customer);
        soon("the car")
                .until(() -> manager()
                                .post(
                                        "/api/v1/tasks",
                                        json("{'store': '" + world.shanghai + "', 'kind': 'CALL', 'vehicleId': '"
                                                + stock.id + "', 'due': '2026-03-05T10:00:00Z'}"))
                                .status()
                        == 201);
        LeadStory fileFirst = aDelivery(stock.vin);
        soon("the file").until(() -> stock.id.equals(at(visit(fileFirst.customer), "vehicleId")));
    }

    @Test
    void it_is_tried_three_times_on_different_days_and_then_named_as_missing() {
        LeadStory lead = aDelivery(CarStory.newVin());
        String first = at(visit(lead.customer), "id");
        outcome(agent(), first, "'disposition': 'NO_ANSWER'").expect(200);
        JsonNode second = awaitTasks(
                        "state=OPEN&kind=RETURN_VISIT&customerId=" + lead.customer,
                        found ->
                                found.size() == 1 && found.get(0).get("attempt").asInt() == 2)
                .get(0);
        assertThat(at(second, "notBefore")).isEqualTo("2026-03-04T01:00:00Z");
        assertThat(outcome(agent(), at(second, "id"), "'disposition': 'NO_ANSWER'")
                        .expect(409)
                        .at("/type"))
                .endsWith("too-early");
        assertThat(at(second, "due")).isEqualTo("2026-03-06T02:00:00Z");
        clock.set(Instant.parse("2026-03-06T01:00:00Z"));
        outcome(agent(), at(second, "id"), "'disposition': 'BUSY'").expect(200);
        JsonNode third = awaitTasks(
                        "state=OPEN&kind=RETURN_VISIT&customerId=" + lead.customer,
                        found ->
                                found.size() == 1 && found.get(0).get("attempt").asInt() == 3)
                .get(0);
        assertThat(at(third, "notBefore")).isEqualTo("2026-03-07T01:00:00Z");
        assertThat(at(third, "due")).isEqualTo("2026-03-07T10:00:00Z");
        clock.set(Instant.parse("2026-03-07T02:00:00Z"));
        outcome(agent(), at(third, "id"), "'disposition': 'NO_ANSWER'").expect(200);

        JsonNode report = soon("report")
                .until(() -> coverage(""), body -> body.at("/total/notReached").asInt() == 1);
        JsonNode row = report.get("rows").get(0);
        assertThat(at(row, "reason")).isEqualTo("DELIVERY");
        assertThat(row.at("/figures/coverage").asDouble()).isZero();
        List<JsonNode> missing = items(manager().get(at(row, "missing")));
        assertThat(missing).singleElement().satisfies(visit -> {
            assertThat(at(visit, "customerId")).isEqualTo(lead.customer);
            assertThat(at(visit, "state")).isEqualTo("NOT_REACHED");
            assertThat(visit.get("attempts")).hasSize(3);
        });
        assertThat(tasks("kind=RETURN_VISIT&customerId=" + lead.customer)).hasSize(3);
    }

    @Test
    void a_service_visit_is_asked_after_and_counts_when_the_customer_was_reached() {
        String customer = aCustomer();
        CarStory car = aCar();
        String order = car.serviced(customer, world.shanghai + "-advisor");
        JsonNode task = visit(customer);
        assertThat(at(task, "reason")).isEqualTo("SERVICE_VISIT");
        assertThat(at(task, "matterId")).isEqualTo(order);
        assertThat(at(task, "vehicleId")).isEqualTo(car.id);
        awaitCoverage(1, 0);
        outcome(agent(), at(task, "id"), "'disposition': 'CALL_BACK', 'callBackAt': '2026-03-04T02:00:00Z'")
                .expect(200);
        JsonNode again = awaitTask("kind=RETURN_VISIT&customerId=" + customer);
        assertThat(again.get("attempt").asInt()).isEqualTo(1);
        assertThat(at(again, "reason")).isEqualTo("SERVICE_VISIT");
        outcome(agent(), at(again, "id"), "'disposition': 'REFUSED'").expect(200);
        JsonNode row = awaitCoverage(1, 1).get("rows").get(1);
        assertThat(at(row, "reason")).isEqualTo("SERVICE_VISIT");
        assertThat(row.at("/figures/refused").asInt()).isEqualTo(1);
        assertThat(row.at("/figures/coverageInTime").asInt()).isEqualTo(1);
        assertThat(items(manager().get(at(row, "missing")))).isEmpty();
    }

    @Test
    void a_car_of_the_house_has_nobody_to_ask() {
        aCar().serviced(null, null);
        String customer = aCustomer();
        aCar().serviced(customer, null);
        visit(customer);
        awaitCoverage(1, 0);
        assertThat(tasks("kind=RETURN_VISIT")).hasSize(1);
    }

    @Test
    void cars_of_one_order_handed_over_on_one_day_are_asked_after_together_until_somebody_has_asked() {
        LeadStory fleet = anOwnedLead("O");
        fleet.carDelivered(consultant(1), CarStory.newVin());
        String first = at(visit(fleet.customer), "id");
        fleet.carDelivered(consultant(1), CarStory.newVin());
        soon("both cars")
                .until(() -> items(manager().get("/api/v1/return-visits?customerId=" + fleet.customer))
                                .get(0)
                                .get("vins")
                                .size()
                        == 2);
        awaitCoverage(1, 0);
        outcome(agent(), first, "'disposition': 'REACHED'").expect(200);
        awaitCoverage(1, 1);
        fleet.carDelivered(consultant(1), CarStory.newVin());
        awaitCoverage(2, 1);
        clock.advance(Duration.ofDays(1));
        fleet.delivered(consultant(1), CarStory.newVin());
        awaitCoverage(3, 1);
        fleet.again();
        String marker = aCustomer();
        aCar().serviced(marker, null);
        awaitCoverage(4, 1);
        assertThat(tasks("kind=RETURN_VISIT&customerId=" + fleet.customer)).hasSize(3);
    }

    @Test
    void a_visit_that_a_manager_cancels_is_missing_with_the_reason() {
        LeadStory lead = aDelivery(CarStory.newVin());
        String id = at(visit(lead.customer), "id");
        agent().with("If-Match", task(id).etag())
                .post("/api/v1/tasks/" + id + "/cancellation", json("{'reason': 'x'}"))
                .expect(403);
        manager()
                .with("If-Match", task(id).etag())
                .post("/api/v1/tasks/" + id + "/cancellation", json("{'reason': '客户去世'}"))
                .expect(200);
        soon("report").until(() -> coverage("").at("/total/dropped").asInt() == 1);
        assertThat(items(manager().get("/api/v1/return-visits?made=false")))
                .singleElement()
                .satisfies(visit -> assertThat(at(visit, "why")).isEqualTo("BY_HAND"));
    }

    @Test
    void a_store_without_agents_has_its_manager_ask() {
        String store = world.group + "-small";
        world.store(store, "小店", "CN", "Asia/Shanghai", "大众");
        world.staff(store + "-boss", Role.STORE_MANAGER, store);
        soon("store").until(() -> directory.staff(world.group, store + "-boss").isPresent());
        CarStory car = new CarStory(events, clock, world, store);
        String customer = aCustomer("李娜", List.of(store), List.of());
        car.serviced(customer, null);
        JsonNode task = soon("task")
                .until(() -> items(admin().get("/api/v1/tasks?customerId=" + customer)), found -> found.size() == 1)
                .get(0);
        assertThat(at(task, "assignee")).isEqualTo(store + "-boss");
    }

    @Test
    void where_nobody_is_of_customer_care_the_visit_waits_and_the_sales_floor_does_not_take_it() {
        String store = world.group + "-bare";
        world.store(store, "空店", "CN", "Asia/Shanghai", "大众");
        world.staff(store + "-c", Role.SALES_CONSULTANT, store);
        soon("store").until(() -> directory.staff(world.group, store + "-c").isPresent());
        String customer = aCustomer("李娜", List.of(store), List.of());
        new CarStory(events, clock, world, store).serviced(customer, null);
        Api consultant = api.as(Tokens.staff(world.group, store + "-c", Role.SALES_CONSULTANT, store));
        String task = at(
                soon("task")
                        .until(() -> items(consultant.get("/api/v1/tasks")), found -> found.size() == 1)
                        .get(0),
                "id");
        outcome(consultant, task, "'disposition': 'REACHED'").expect(403);
        consultant
                .with("If-Match", "*")
                .put("/api/v1/tasks/" + task + "/assignment", json("{'assignee': '" + store + "-c'}"))
                .expect(403);
        outcome(admin(), task, "'disposition': 'REACHED'").expect(200);
    }

    @Test
    void the_report_is_by_store_for_at_most_a_quarter_and_names_its_days_in_the_stores_zone() {
        aDelivery(CarStory.newVin());
        awaitCoverage(1, 0);
        assertThat(items(manager().get("/api/v1/return-visits?from=2026-03-03&to=2026-03-03")))
                .hasSize(1);
        assertThat(items(manager().get("/api/v1/return-visits?from=2026-03-04")))
                .isEmpty();
        assertThat(coverage("&store=" + world.shanghai).get("rows")).hasSize(2);
        assertThat(admin().get("/api/v1/return-visits/coverage?" + MARCH)
                        .expect(200)
                        .json()
                        .get("rows"))
                .hasSize(4);
        String path = "/api/v1/return-visits/coverage?from=2026-01-01&to=";
        manager().get(path + "2026-04-02").expect(200);
        manager().get(path + "2026-04-03").expect(422);
        manager().get(path + "2025-12-31").expect(422);
        manager().get("/api/v1/return-visits/coverage?from=2026-01-01").expect(400);
    }
}
