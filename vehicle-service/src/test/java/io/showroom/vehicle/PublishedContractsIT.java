package io.showroom.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.contracts.EventContract;
import io.showroom.testkit.contracts.OpenApiDrift;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What this service publishes is what {@code contracts} says it does: its events and its REST API. */
@IntegrationTest
class PublishedContractsIT {

    @Autowired
    Api api;

    @Autowired
    Events events;

    @LocalServerPort
    int port;

    @Test
    void the_rest_api_is_the_committed_one() {
        OpenApiDrift.assertNone("vehicle-service", port);
    }

    @Test
    void every_event_fits_its_schema() {
        Workshop workshop = Workshop.open(api, events);
        playEverything(workshop);

        for (String type : List.of(
                "vehicle.registered.v1",
                "vehicle.owner-changed.v1",
                "vehicle.mileage-recorded.v1",
                "vehicle.booking-made.v1",
                "vehicle.booking-kept.v1",
                "vehicle.booking-cancelled.v1",
                "vehicle.work-order-opened.v1",
                "vehicle.work-order-closed.v1",
                "vehicle.work-order-cancelled.v1",
                "vehicle.maintenance-plan-changed.v1",
                "vehicle.maintenance-due-changed.v1")) {
            Events.Seen event = events.await(type, e -> e.group().equals(workshop.world.group));
            EventContract.assertValid(type, event.data());
            assertThat(event.version()).as(type).isPositive();
        }
    }

    private static void playEverything(Workshop workshop) {
        Api advisor = workshop.asAdvisor();
        String car = workshop.anOwnedCar("customer-1");
        workshop.as(workshop.world.admin())
                .post(
                        "/api/v1/maintenance-plans",
                        "{\"brand\":\"大众\",\"model\":\"passat\",\"months\":6,\"kilometres\":7500}")
                .expect(201);
        String kept = book(advisor, car, "2026-03-04T02:00:00Z").at("/id");
        Api.Answer off = book(advisor, car, "2026-03-04T03:00:00Z");
        advisor.with("If-Match", off.etag())
                .post("/api/v1/bookings/" + off.at("/id") + "/cancellation", "{\"reason\":\"改期\"}")
                .expect(200);
        String order = advisor.post(
                        "/api/v1/work-orders",
                        "{\"vehicleId\":\"" + car + "\",\"mileage\":10500,\"bookingId\":\"" + kept + "\"}")
                .expect(201)
                .at("/id");
        advisor.post("/api/v1/work-orders/" + order + "/parts", workshop.aPart())
                .expect(201);
        Api.Answer done = advisor.post("/api/v1/work-orders/" + order + "/jobs", workshop.aJob())
                .expect(201);
        advisor.with("If-Match", done.etag())
                .post("/api/v1/work-orders/" + order + "/closing", "")
                .expect(200);
        Api.Answer none = workshop.anOpenOrder(car, 10_600);
        advisor.with("If-Match", none.etag())
                .post("/api/v1/work-orders/" + none.at("/id") + "/cancellation", "{\"reason\":\"客户离开\"}")
                .expect(200);
    }

    private static Api.Answer book(Api advisor, String car, String startsAt) {
        return advisor.post(
                        "/api/v1/bookings",
                        "{\"vehicleId\":\"" + car + "\",\"startsAt\":\"" + startsAt + "\",\"purpose\":\"REPAIR\"}")
                .expect(201);
    }
}
