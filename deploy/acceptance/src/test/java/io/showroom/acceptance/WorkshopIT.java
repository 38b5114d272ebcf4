package io.showroom.acceptance;

import static io.showroom.acceptance.support.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.acceptance.support.Waiting;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Points 6 and 7: a booking, a work order, the next maintenance, and what the care centre hears of it. */
class WorkshopIT {
    private final Api advisor = Shared.cast().person("advisor.pudong");

    @Test
    void a_service_is_on_both_lines_the_next_is_known_and_the_care_centre_asks_how_it_was() {
        Buyer buyer = Buyer.whoOwnsTheCar();
        String car = buyer.vehicle();
        String order = serviced(car);

        Waiting.until(advisor, "/api/v1/vehicles/" + car + "/line", line -> line.toString()
                .contains(order));
        Waiting.until(
                Shared.cast().manager(), "/api/v1/customers/" + buyer.customer() + "/timeline", line -> line.toString()
                        .contains(order));
        Waiting.until(advisor, "/api/v1/vehicles/" + car, found -> found.path("nextMaintenance")
                .isObject());

        Api care = Shared.cast().person("care");
        JsonNode visit = Waiting.until(
                        care,
                        "/api/v1/tasks?state=OPEN&customerId=" + buyer.customer(),
                        tasks -> tasks.toString().contains("AFTER_SERVICE")
                                || tasks.toString().contains(order))
                .path("items")
                .valueStream()
                .filter(task -> task.path("matterId").asString().equals(order))
                .findFirst()
                .orElseThrow();
        String survey = care.post(
                        "/api/v1/tasks/" + visit.path("id").asString() + "/survey",
                        json("{'overall': 8, 'factors': {'RECEPTION': 9, 'REPAIR_QUALITY': 8}, 'text': '等待时间有点长'}"))
                .expect(201)
                .at("/id");
        assertThat(care.get("/api/v1/surveys/" + survey).expect(200).at("/overall"))
                .isEqualTo("8");
        assertThat(care.get("/api/v1/tasks/" + visit.path("id").asString()).at("/state"))
                .isEqualTo("DONE");
    }

    private String serviced(String car) {
        Instant slot = Shared.platform()
                .now()
                .atZone(Shared.SHANGHAI)
                .toLocalDate()
                .plusDays(1)
                .atTime(10, 0)
                .atZone(Shared.SHANGHAI)
                .toInstant();
        String booking = advisor.post(
                        "/api/v1/bookings",
                        json(
                                "{'store': '%s', 'vehicleId': '%s', 'startsAt': '%s', 'purpose': 'MAINTENANCE'}",
                                Buyer.STORE, car, slot))
                .expect(201)
                .at("/id");
        Shared.platform().travelTo(slot.minus(Duration.ofMinutes(5)));
        String order = advisor.post(
                        "/api/v1/work-orders",
                        json(
                                "{'store': '%s', 'vehicleId': '%s', 'bookingId': '%s', 'mileage': 7480,"
                                        + " 'concern': '首次保养'}",
                                Buyer.STORE, car, booking))
                .expect(201)
                .at("/id");
        Api technician = Shared.cast().person("tech.pudong");
        technician
                .post(
                        "/api/v1/work-orders/" + order + "/jobs",
                        json("{'kind': 'MAINTENANCE', 'code': 'M10', 'description': '首次保养检查',"
                                + " 'technician': 'st-pd-tech', 'hours': 1.5,"
                                + " 'price': {'amount': '380.00', 'currency': 'CNY'}}"))
                .expect(201);
        technician
                .post(
                        "/api/v1/work-orders/" + order + "/parts",
                        json("{'number': '1EA819653', 'description': '空调滤芯', 'quantity': 1,"
                                + " 'price': {'amount': '168.00', 'currency': 'CNY'}}"))
                .expect(201);
        Api.Answer open = advisor.get("/api/v1/work-orders/" + order).expect(200);
        advisor.with("If-Match", open.etag())
                .post("/api/v1/work-orders/" + order + "/closing", "{}")
                .expect(200);
        return order;
    }
}
