package io.showroom.vehicle.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.TestBeans;
import io.showroom.vehicle.Workshop;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class BookingIT {

    @Autowired
    Api api;

    @Autowired
    Events events;

    @Autowired
    MutableClock clock;

    Workshop workshop;

    @BeforeEach
    void open() {
        workshop = Workshop.open(api, events);
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(TestBeans.START);
    }

    @Test
    void a_slot_in_the_stores_hours_is_booked_and_is_on_the_stores_day() {
        String car = workshop.anOwnedCar("customer-1");

        String booking = book(car, "2026-03-04T01:00:00Z").expect(201).at("/id");

        String day = "/api/v1/bookings?store=" + workshop.world.shanghai + "&day=";
        assertThat(workshop.asAdvisor().get(day + "2026-03-04").expect(200).text())
                .contains(booking);
        assertThat(workshop.asAdvisor().get(day + "2026-03-03").expect(200).text())
                .doesNotContain(booking);
    }

    @Test
    void the_last_slot_ends_at_closing_and_one_later_is_refused() {
        String car = workshop.anOwnedCar("customer-2");

        book(car, "2026-03-04T09:30:00Z").expect(201);
        assertThat(book(car, "2026-03-04T10:00:00Z").expect(422).at("/errors/0/code"))
                .isEqualTo("store-closed");
        assertThat(book(car, "2026-03-04T00:30:00Z").expect(422).at("/errors/0/code"))
                .isEqualTo("store-closed");
        assertThat(book(car, "2026-03-08T02:00:00Z").expect(422).at("/errors/0/code"))
                .isEqualTo("store-closed");
    }

    @Test
    void the_past_the_far_future_and_times_off_the_grid_are_refused() {
        String car = workshop.anOwnedCar("customer-3");

        assertThat(book(car, "2026-03-02T02:00:00Z").expect(422).at("/errors/0/code"))
                .isEqualTo("in-the-past");
        assertThat(book(car, "2027-03-02T02:00:00Z").expect(422).at("/errors/0/code"))
                .isEqualTo("too-far");
        assertThat(book(car, "+999999999-01-01T00:00:00Z").expect(422).at("/errors/0/code"))
                .isEqualTo("too-far");
        assertThat(book(car, "2026-03-04T02:10:00Z").expect(422).at("/errors/0/code"))
                .isEqualTo("off-grid");
    }

    @Test
    void of_many_cars_at_once_exactly_as_many_get_in_as_there_are_places() {
        List<String> cars = IntStream.range(0, 9)
                .mapToObj(i -> workshop.anOwnedCar("customer-" + i))
                .toList();

        List<Integer> answers = cars.parallelStream()
                .map(car -> book(car, "2026-03-05T02:00:00Z").status())
                .toList();

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(4);
    }

    @Test
    void a_cancelled_booking_frees_its_place_and_one_car_has_one_place() {
        String car = workshop.anOwnedCar("customer-4");
        Api.Answer booked = book(car, "2026-03-06T02:00:00Z").expect(201);
        String path = "/api/v1/bookings/" + booked.at("/id");

        assertThat(book(car, "2026-03-06T02:00:00Z").expect(409).at("/type")).endsWith("already-booked");
        workshop.asAdvisor().post(path + "/cancellation", "{\"reason\":\"x\"}").expect(428);
        workshop.asAdvisor()
                .with("If-Match", booked.etag())
                .post(path + "/cancellation", "{\"reason\":\"改期\"}")
                .expect(200);
        book(car, "2026-03-06T02:00:00Z").expect(201);
    }

    @Test
    void a_car_that_comes_keeps_its_booking_and_one_that_does_not_misses_it() {
        String comes = workshop.anOwnedCar("customer-5");
        String kept = book(comes, "2026-03-03T03:00:00Z").expect(201).at("/id");
        String missed = book(workshop.anOwnedCar("customer-6"), "2026-03-03T03:00:00Z")
                .expect(201)
                .at("/id");
        workshop.asAdvisor()
                .post(
                        "/api/v1/work-orders",
                        "{\"vehicleId\":\"" + comes + "\",\"bookingId\":\"" + kept + "\",\"mileage\":10000}")
                .expect(201);
        awaitState(kept, "KEPT");

        clock.set(Instant.parse("2026-03-04T03:29:59Z"));
        assertThat(workshop.asAdvisor().get("/api/v1/bookings/" + missed).at("/state"))
                .isEqualTo("BOOKED");
        clock.set(Instant.parse("2026-03-04T03:30:00Z"));
        awaitState(missed, "MISSED");
        events.await("vehicle.booking-missed.v1", missed);
    }

    @Test
    void the_bookings_of_a_customer_are_found_whichever_car_comes_and_by_state() {
        String one = book(workshop.anOwnedCar("customer-7"), "2026-03-05T01:00:00Z")
                .expect(201)
                .at("/id");
        String other = book(workshop.anOwnedCar("customer-7"), "2026-03-04T01:00:00Z")
                .expect(201)
                .at("/id");
        book(workshop.anOwnedCar("customer-8"), "2026-03-04T02:00:00Z").expect(201);
        assertThat(found("customerId=customer-7")).containsExactly(other, one);
        workshop.asAdvisor()
                .with("If-Match", "*")
                .post("/api/v1/bookings/" + other + "/cancellation", "{\"reason\":\"x\"}")
                .expect(200);
        assertThat(found("customerId=customer-7&state=BOOKED")).containsExactly(one);
        assertThat(found("customerId=customer-7&state=CANCELLED")).containsExactly(other);
    }

    private List<String> found(String filter) {
        return workshop.asAdvisor()
                .get("/api/v1/bookings?" + filter)
                .expect(200)
                .json()
                .at("/items")
                .findValuesAsString("id");
    }

    private void awaitState(String booking, String state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(workshop.asAdvisor()
                                .get("/api/v1/bookings/" + booking)
                                .at("/state"))
                        .isEqualTo(state));
    }

    private Api.Answer book(String car, String startsAt) {
        return workshop.asAdvisor()
                .with("Idempotency-Key", Ids.next())
                .post(
                        "/api/v1/bookings",
                        "{\"vehicleId\":\"" + car + "\",\"startsAt\":\"" + startsAt
                                + "\",\"purpose\":\"MAINTENANCE\"}");
    }
}
