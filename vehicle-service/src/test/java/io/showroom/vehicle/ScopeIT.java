package io.showroom.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.Tokens;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who sees what: another store's staff meets 404 on each record and finds it in no list; the wrong role meets 403. */
@IntegrationTest
class ScopeIT {

    @Autowired
    Api api;

    @Autowired
    Events events;

    Workshop workshop;
    String car;
    String order;
    String booking;

    @BeforeEach
    void open() {
        workshop = Workshop.open(api, events);
        car = workshop.anOwnedCar("customer-1");
        order = workshop.anOpenOrder(car, 10_000).at("/id");
        booking = workshop.asAdvisor()
                .post(
                        "/api/v1/bookings",
                        "{\"vehicleId\":\"" + car + "\",\"startsAt\":\"2026-03-04T02:00:00Z\",\"purpose\":\"REPAIR\"}")
                .expect(201)
                .at("/id");
    }

    @Test
    void another_stores_staff_meets_404_on_every_record() {
        Api other = workshop.asAdvisorIn(workshop.world.munich).with("If-Match", "*");

        for (String path : List.of("/vehicles/" + car, "/vehicles/" + car + "/line", "/work-orders/" + order)) {
            other.get("/api/v1" + path).expect(404);
        }
        other.get("/api/v1/bookings/" + booking).expect(404);
        other.post("/api/v1/bookings/" + booking + "/cancellation", "{\"reason\":\"x\"}")
                .expect(404);
        other.post("/api/v1/vehicles/" + car + "/mileage-readings", "{\"mileage\":11000}")
                .expect(404);
        other.post("/api/v1/vehicles/" + car + "/owners", "{\"customerId\":\"c\"}")
                .expect(404);
        other.post("/api/v1/work-orders/" + order + "/jobs", workshop.aJob()).expect(404);
        other.post("/api/v1/work-orders/" + order + "/parts", workshop.aPart()).expect(404);
        other.send("DELETE", "/api/v1/work-orders/" + order + "/jobs/x", null, null)
                .expect(404);
        other.post("/api/v1/work-orders/" + order + "/closing", "").expect(404);
        other.post("/api/v1/work-orders/" + order + "/cancellation", "{\"reason\":\"x\"}")
                .expect(404);
        other.post("/api/v1/work-orders", "{\"vehicleId\":\"" + car + "\",\"mileage\":11000}")
                .expect(404);
        other.post(
                        "/api/v1/bookings",
                        "{\"vehicleId\":\"" + car + "\",\"startsAt\":\"2026-03-04T09:00:00Z\",\"purpose\":\"REPAIR\"}")
                .expect(404);
    }

    @Test
    void another_stores_staff_finds_nothing_in_any_list_even_when_it_names_the_store() {
        Api other = workshop.asAdvisorIn(workshop.world.munich);
        String store = "store=" + workshop.world.shanghai;

        for (String list : List.of(
                "/vehicles",
                "/vehicles?" + store,
                "/vehicles?customerId=customer-1",
                "/work-orders",
                "/work-orders?" + store,
                "/work-orders?vehicleId=" + car,
                "/bookings",
                "/bookings?" + store,
                "/work-orders?customerId=customer-1",
                "/bookings?vehicleId=" + car,
                "/bookings?customerId=customer-1")) {
            assertThat(other.get("/api/v1" + list).expect(200).json().at("/items"))
                    .as(list)
                    .isEmpty();
        }
        other.get("/api/v1/bookings?day=2026-03-04&" + store).expect(422);
    }

    @Test
    void the_group_sees_every_store_and_another_group_none() {
        workshop.as(workshop.world.admin()).get("/api/v1/vehicles/" + car).expect(200);
        assertThat(workshop.as(workshop.world.admin())
                        .get("/api/v1/work-orders")
                        .expect(200)
                        .text())
                .contains(order);
        Api stranger = workshop.as(Tokens.staff("another-group", "boss", Role.GROUP_ADMIN));
        stranger.get("/api/v1/vehicles/" + car).expect(404);
        assertThat(stranger.get("/api/v1/vehicles").expect(200).json().at("/items"))
                .isEmpty();
    }

    @Test
    void a_consultant_sees_the_stores_stock_and_no_work_orders() {
        Api consultant = workshop.as(workshop.world.consultant(workshop.world.shanghai, 1));
        String stock = workshop.aCarInStock();

        consultant.get("/api/v1/vehicles/" + stock).expect(200);
        consultant.get("/api/v1/vehicles/" + car).expect(404);
        assertThat(consultant.get("/api/v1/vehicles").expect(200).text())
                .contains(stock)
                .doesNotContain(car);
        consultant.get("/api/v1/work-orders/" + order).expect(403);
        consultant.post("/api/v1/vehicles", "{}").expect(403);
    }

    @Test
    void customers_partners_and_systems_without_the_scope_meet_403_and_nobody_401() {
        for (Role role : List.of(Role.CUSTOMER, Role.PARTNER)) {
            Api outsider = workshop.as(Tokens.staff(workshop.world.group, "x", role, workshop.world.shanghai));
            for (String list :
                    List.of("/vehicles", "/vehicles/" + car, "/work-orders", "/bookings", "/maintenance-plans")) {
                outsider.get("/api/v1" + list).expect(403);
            }
        }
        workshop.as(workshop.world.integration("leads.read"))
                .get("/api/v1/vehicles")
                .expect(403);
        workshop.as(workshop.world.integration("vehicles.read"))
                .get("/api/v1/vehicles")
                .expect(200);
        workshop.as(workshop.world.integration("vehicles.read"))
                .post("/api/v1/vehicles", "{}")
                .expect(403);
        api.get("/api/v1/vehicles").expect(401);
    }

    @Test
    void a_car_another_store_knows_is_not_registered_twice_but_shared_with_the_store_it_came_to() {
        String vin = workshop.asAdvisor().get("/api/v1/vehicles/" + car).at("/vin");
        String body = "{\"vin\":\"" + vin + "\",\"brand\":\"大众\",\"model\":\"Passat\"}";
        Api munich = workshop.asAdvisorIn(workshop.world.munich);

        assertThat(munich.post("/api/v1/vehicles", body).expect(200).at("/id")).isEqualTo(car);
        munich.get("/api/v1/vehicles/" + car).expect(200);
        assertThat(munich.get("/api/v1/vehicles/" + car + "/line")
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        munich.get("/api/v1/work-orders/" + order).expect(404);
        workshop.asAdvisor().post("/api/v1/vehicles", body).expect(409);
    }
}
