package io.showroom.vehicle.workorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.vehicle.Workshop;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@IntegrationTest
class WorkOrderIT {

    @Autowired
    Api api;

    @Autowired
    Events events;

    Workshop workshop;

    @BeforeEach
    void open() {
        workshop = Workshop.open(api, events);
    }

    @Test
    void a_car_is_received_worked_on_and_given_back_and_its_line_and_next_maintenance_say_so() {
        String car = workshop.anOwnedCar("customer-1");
        String order = workshop.anOpenOrder(car, 20_000).at("/id");
        workshop.as(workshop.world.technician(workshop.world.shanghai))
                .post("/api/v1/work-orders/" + order + "/jobs", workshop.aJob())
                .expect(201);
        Api.Answer priced = workshop.asAdvisor()
                .post("/api/v1/work-orders/" + order + "/parts", workshop.aPart())
                .expect(201);

        Api.Answer closed = workshop.asAdvisor()
                .with("If-Match", priced.etag())
                .post("/api/v1/work-orders/" + order + "/closing", "")
                .expect(200);

        assertThat(closed.at("/state")).isEqualTo("CLOSED");
        assertThat(closed.at("/totals/labour/amount")).isEqualTo("450.00");
        assertThat(closed.at("/totals/parts/amount")).isEqualTo("398.25");
        assertThat(closed.at("/totals/total/amount")).isEqualTo("848.25");
        JsonNode told = events.await("vehicle.work-order-closed.v1", order).json();
        assertThat(told.at("/jobs/0/technician").asString()).endsWith("-technician");
        assertThat(told.at("/total/amount").asString()).isEqualTo("848.25");
        assertThat(told.at("/customerId").asString()).isEqualTo("customer-1");
        JsonNode seen = await(car, view -> view.at("/nextMaintenance/mileage").asInt() == 30_000);
        assertThat(seen.at("/mileage").asInt()).isEqualTo(20_000);
        assertThat(line(car)).contains("RECEIVED", "WORK_DONE", "OWNER", "REGISTERED", "MILEAGE", "MAINTENANCE_DUE");
    }

    @Test
    void a_mileage_below_the_last_one_needs_a_note() {
        String car = workshop.anOwnedCar("customer-2");

        Api.Answer refused = workshop.asAdvisor()
                .post("/api/v1/work-orders", "{\"vehicleId\":\"" + car + "\",\"mileage\":9999}")
                .expect(422);
        assertThat(refused.at("/errors/0/code")).isEqualTo("mileage-goes-back");

        workshop.asAdvisor()
                .post(
                        "/api/v1/work-orders",
                        "{\"vehicleId\":\"" + car + "\",\"mileage\":9999,\"mileageNote\":\"仪表更换\"}")
                .expect(201);
        await(car, view -> view.at("/mileage").asInt() == 9_999);
    }

    @Test
    void a_job_sent_twice_with_one_key_is_written_once() {
        String order =
                workshop.anOpenOrder(workshop.anOwnedCar("customer-3"), 10_000).at("/id");
        Api keyed = workshop.asAdvisor().with("Idempotency-Key", "job-1");

        keyed.post("/api/v1/work-orders/" + order + "/jobs", workshop.aJob()).expect(201);
        Api.Answer again = keyed.post("/api/v1/work-orders/" + order + "/jobs", workshop.aJob())
                .expect(201);

        assertThat(again.json().at("/jobs")).hasSize(1);
    }

    @Test
    void a_work_order_sent_twice_with_one_key_is_opened_once_and_another_body_is_refused() {
        String car = workshop.anOwnedCar("customer-4");
        Api keyed = workshop.asAdvisor().with("Idempotency-Key", "order-1");
        String body = "{\"vehicleId\":\"" + car + "\",\"mileage\":10000}";

        String first = keyed.post("/api/v1/work-orders", body).expect(201).at("/id");
        String second = keyed.post("/api/v1/work-orders", body).expect(201).at("/id");

        assertThat(second).isEqualTo(first);
        keyed.post("/api/v1/work-orders", body.replace("10000", "10001")).expect(422);
    }

    @Test
    void a_closed_order_takes_nothing_more() {
        String order =
                workshop.anOpenOrder(workshop.anOwnedCar("customer-5"), 10_000).at("/id");
        String etag = workshop.asAdvisor()
                .post("/api/v1/work-orders/" + order + "/jobs", workshop.aJob())
                .expect(201)
                .etag();
        workshop.asAdvisor()
                .with("If-Match", etag)
                .post("/api/v1/work-orders/" + order + "/closing", "")
                .expect(200);

        workshop.asAdvisor()
                .post("/api/v1/work-orders/" + order + "/parts", workshop.aPart())
                .expect(409);
        workshop.asAdvisor()
                .with("If-Match", etag)
                .post("/api/v1/work-orders/" + order + "/closing", "")
                .expect(412);
    }

    @Test
    void an_order_without_a_job_is_cancelled_not_closed_and_a_closing_without_if_match_is_428() {
        Api.Answer opened = workshop.anOpenOrder(workshop.anOwnedCar("customer-7"), 10_000);
        String path = "/api/v1/work-orders/" + opened.at("/id");
        Api matching = workshop.asAdvisor().with("If-Match", opened.etag());

        workshop.asAdvisor().post(path + "/closing", "").expect(428);
        matching.post(path + "/closing", "").expect(409);
        matching.post(path + "/cancellation", "{\"reason\":\"客户改期\"}").expect(200);
    }

    @Test
    void a_technician_of_another_store_and_a_price_in_another_currency_are_refused() {
        String order =
                workshop.anOpenOrder(workshop.anOwnedCar("customer-8"), 10_000).at("/id");
        String jobs = "/api/v1/work-orders/" + order + "/jobs";

        assertThat(workshop.asAdvisor()
                        .post(jobs, workshop.aJob().replace("-sh-technician", "-mu-technician"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("technician");
        assertThat(workshop.asAdvisor()
                        .post(jobs, workshop.aJob().replace("CNY", "EUR"))
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("other-currency");
    }

    @Test
    void the_list_of_a_store_shows_its_orders_by_state() {
        String order =
                workshop.anOpenOrder(workshop.anOwnedCar("customer-6"), 10_000).at("/id");
        String list = "/api/v1/work-orders?store=" + workshop.world.shanghai;

        assertThat(workshop.asAdvisor().get(list + "&state=OPEN").expect(200).text())
                .contains(order);
        assertThat(workshop.asAdvisor().get(list + "&state=CLOSED").expect(200).text())
                .doesNotContain(order);
        assertThat(workshop.asAdvisor().get(list + "&state=NONE").status()).isEqualTo(400);
    }

    private JsonNode await(String car, Predicate<JsonNode> until) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> workshop.asAdvisor()
                                .get("/api/v1/vehicles/" + car)
                                .expect(200)
                                .json(),
                        until);
    }

    private String line(String car) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> workshop.asAdvisor()
                                .get("/api/v1/vehicles/" + car + "/line?limit=100")
                                .expect(200)
                                .text(),
                        text -> text.contains("WORK_DONE") && text.contains("30000"));
    }

    @Test
    void the_orders_of_a_customer_are_found_and_those_whose_car_is_still_here() {
        String gone =
                workshop.anOpenOrder(workshop.anOwnedCar("customer-30"), 11_000).at("/id");
        String here =
                workshop.anOpenOrder(workshop.anOwnedCar("customer-30"), 11_000).at("/id");
        workshop.anOpenOrder(workshop.anOwnedCar("customer-31"), 11_000);
        workshop.asAdvisor()
                .with("If-Match", "*")
                .post("/api/v1/work-orders/" + gone + "/cancellation", "{\"reason\":\"x\"}")
                .expect(200);
        workshop.asAdvisor()
                .post("/api/v1/work-orders/" + here + "/jobs", workshop.aJob())
                .expect(201);
        assertThat(found("customerId=customer-30")).containsExactlyInAnyOrder(gone, here);
        assertThat(found("customerId=customer-30&open=true")).containsExactly(here);
        assertThat(found("customerId=customer-30&open=false")).containsExactly(gone);
        assertThat(found("customerId=customer-30&open=true&state=IN_WORK")).containsExactly(here);
        assertThat(found("customerId=customer-30&open=true&state=CANCELLED")).isEmpty();
    }

    private List<String> found(String filter) {
        JsonNode items = workshop.asAdvisor()
                .get("/api/v1/work-orders?" + filter)
                .expect(200)
                .json()
                .at("/items");
        return items.valueStream().map(order -> order.path("id").asString()).toList();
    }
}
