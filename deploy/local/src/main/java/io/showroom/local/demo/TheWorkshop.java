package io.showroom.local.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Point 6: a booking, a work order with jobs, parts, technician and mileage, and the next maintenance. */
final class TheWorkshop implements Chapter {

    private static final Duration TO_THE_BOOKING = Duration.ofDays(2);
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final int MILEAGE = 7_480;

    @Override
    public String title() {
        return "The first service";
    }

    @Override
    public void play(Stage stage) {
        Api advisor = stage.as("advisor.pudong");
        String vehicle = stage.known("vehicle");
        plan(stage);
        String booking = advisor.post(
                        "/api/v1/bookings",
                        Map.of(
                                "store",
                                "sh-pudong",
                                "vehicleId",
                                vehicle,
                                "startsAt",
                                aWorkingTime(stage.now().plus(TO_THE_BOOKING)),
                                "purpose",
                                "MAINTENANCE"))
                .expect(201)
                .text("id");
        stage.story().step("a booking for the first maintenance");
        String order = advisor.post(
                        "/api/v1/work-orders",
                        Map.of(
                                "store", "sh-pudong",
                                "vehicleId", vehicle,
                                "bookingId", booking,
                                "mileage", MILEAGE,
                                "concern", "首次保养"))
                .expect(201)
                .text("id");
        stage.remember("work order", order);
        work(stage, order);
        Reply open = advisor.get("/api/v1/work-orders/" + order).expect(200);
        advisor.ifMatch(open.etag())
                .post("/api/v1/work-orders/" + order + "/closing", Map.of())
                .expect(200);
        stage.story().step("the work order is closed: jobs, parts, technician and mileage are on the car's line");
        JsonNode due = stage.await("the next maintenance", () -> Optional.of(advisor.get("/api/v1/vehicles/" + vehicle)
                        .expect(200)
                        .body()
                        .path("nextMaintenance"))
                .filter(JsonNode::isObject));
        stage.story()
                .step("next maintenance: on %s or at %,d km"
                        .formatted(
                                due.path("date").asString(), due.path("mileage").asInt()));
        stage.story().tell("At %,d km the car had its first service at 海港大众浦东店.".formatted(MILEAGE));
    }

    /** The plan of the model, unless it was made before. */
    private static void plan(Stage stage) {
        Reply made = stage.as("admin")
                .post(
                        "/api/v1/maintenance-plans",
                        Map.of("brand", "Volkswagen", "model", "ID.4", "months", 12, "kilometres", 10_000));
        if (made.status() != 409) {
            made.expect(201);
        }
    }

    private static void work(Stage stage, String order) {
        Api technician = stage.as("tech.pudong");
        technician
                .post(
                        "/api/v1/work-orders/" + order + "/jobs",
                        Map.of(
                                "kind", "MAINTENANCE",
                                "code", "M10",
                                "description", "首次保养检查",
                                "technician", "st-pd-tech",
                                "hours", 1.5,
                                "price", Bodies.yuan(380)))
                .expect(201);
        technician
                .post(
                        "/api/v1/work-orders/" + order + "/parts",
                        Map.of("number", "1EA819653", "description", "空调滤芯", "quantity", 1, "price", Bodies.yuan(168)))
                .expect(201);
    }

    /** Ten in the morning in Shanghai on that day. */
    private static Instant aWorkingTime(Instant about) {
        return about.atZone(SHANGHAI)
                .toLocalDate()
                .atTime(10, 0)
                .atZone(SHANGHAI)
                .toInstant();
    }
}
