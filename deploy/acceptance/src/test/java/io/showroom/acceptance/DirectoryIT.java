package io.showroom.acceptance;

import static io.showroom.acceptance.support.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.acceptance.support.Waiting;
import io.showroom.local.demo.Bodies;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Point 1: stores and staff exist as data; a change of them reaches every service within a second. */
class DirectoryIT {
    /** The promise is a second; a busy build machine gets more. */
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    private final Api admin = Shared.cast().admin();

    @Test
    void the_group_begins_with_three_stores_in_two_zones_and_staff_of_every_role() {
        JsonNode stores =
                admin.get("/api/v1/stores?limit=100").expect(200).json().path("items");
        assertThat(stores.valueStream()
                        .map(store -> store.path("zone").asString())
                        .collect(Collectors.toSet()))
                .contains("Asia/Shanghai", "Europe/Berlin");
        assertThat(stores.valueStream()
                        .map(store -> store.path("brand").asString())
                        .collect(Collectors.toSet()))
                .contains("Volkswagen", "Volvo");
        String staff = admin.get("/api/v1/staff?limit=100").expect(200).text();
        assertThat(staff)
                .contains(
                        "GROUP_ADMIN",
                        "STORE_MANAGER",
                        "SALES_CONSULTANT",
                        "SERVICE_ADVISOR",
                        "TECHNICIAN",
                        "CALL_AGENT")
                .doesNotContain("harbour-demo");
    }

    @Test
    void a_new_store_is_known_to_every_service_at_once() {
        Buyer buyer = Buyer.whoOwnsTheCar();
        String vehicle = buyer.vehicle();
        String customer = buyer.customer();
        String store = "sh-" + UUID.randomUUID().toString().substring(0, 8);
        admin.post(
                        "/api/v1/stores",
                        json(
                                "{'id': '%s', 'name': '海港新店', 'brand': 'Volkswagen', 'region': 'CN-SH',"
                                        + " 'country': 'CN', 'zone': 'Asia/Shanghai', 'languages': ['zh-CN']}",
                                store))
                .expect(201);
        soon(() -> admin.post("/api/v1/leads", enquiryAt(store)));
        soon(() -> admin.post("/api/v1/customers", registrationAt(store)));
        soon(() -> admin.post(
                "/api/v1/work-orders",
                json("{'store': '%s', 'vehicleId': '%s', 'mileage': 9000, 'concern': '检查'}", store, vehicle)));
        soon(() -> admin.post(
                "/api/v1/tasks",
                json(
                        "{'store': '%s', 'kind': 'CALL', 'customerId': '%s', 'due': '%s', 'script': '欢迎'}",
                        store, customer, Shared.platform().now().plus(1, ChronoUnit.DAYS))));
    }

    @Test
    void who_leaves_gets_no_more_leads() {
        String id = "st-" + UUID.randomUUID().toString().substring(0, 8);
        String store = "hh-" + UUID.randomUUID().toString().substring(0, 8);
        admin.post(
                        "/api/v1/stores",
                        json(
                                "{'id': '%s', 'name': 'Altona', 'brand': 'Volvo', 'region': 'DE-HH', 'country': 'DE',"
                                        + " 'zone': 'Europe/Berlin', 'languages': ['de']}",
                                store))
                .expect(201);
        Api.Answer hired = admin.post(
                        "/api/v1/staff",
                        json(
                                "{'id': '%s', 'username': '%s', 'name': 'Ole Hansen', 'roles': ['SALES_CONSULTANT'],"
                                        + " 'stores': ['%s'], 'languages': ['de']}",
                                id, id, store))
                .expect(201);
        soon(() -> admin.post("/api/v1/leads", enquiryAt(store)), answer -> answer.at("/owner")
                .equals(id));

        admin.with("If-Match", hired.etag())
                .patch("/api/v1/staff/" + id, json("{'active': false}"))
                .expect(200);
        soon(() -> admin.post("/api/v1/leads", enquiryAt(store)), answer -> !answer.at("/owner")
                .equals(id));
    }

    private static String enquiryAt(String store) {
        return json("{'store': '%s', 'name': '陈晨', 'phones': ['+86%s'], 'source': 'WEB'}", store, Bodies.mobile());
    }

    private static String registrationAt(String store) {
        return json(
                "{'store': '%s', 'kind': 'PERSON', 'name': '陈晨', 'phones': [{'number': '+86%s'}]}",
                store, Bodies.mobile());
    }

    private static void soon(Supplier<Api.Answer> ask) {
        soon(ask, answer -> true);
    }

    private static void soon(Supplier<Api.Answer> ask, java.util.function.Predicate<Api.Answer> fits) {
        Waiting.until(ask, answer -> answer.status() == 201 && fits.test(answer), AT_ONCE);
    }
}
