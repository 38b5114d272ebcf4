package io.showroom.vehicle.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.platform.value.Ids;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.vehicle.Workshop;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@IntegrationTest
class DeliveryIT {

    private static final JsonMapper JSON = new JsonMapper();

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
    void a_delivered_car_nobody_registered_gets_its_file_and_its_first_owner() {
        ObjectNode delivery = aDelivery();
        deliver(delivery);

        JsonNode car = theCarOf(delivery);
        assertThat(car.at("/customerId").asString()).isEqualTo("buyer-1");
        assertThat(car.at("/owners/0/kind").asString()).isEqualTo("OWN_SOLD");
        assertThat(car.at("/soldBy").asString()).isEqualTo(workshop.world.shanghai);
        String id = car.at("/id").asString();
        JsonNode told = events.await("vehicle.owner-changed.v1", id).json();
        assertThat(told.at("/leadId").asString())
                .isEqualTo(delivery.at("/leadId").asString());
        assertThat(told.at("/kind").asString()).isEqualTo("OWN_SOLD");
        events.await(
                "vehicle.maintenance-due-changed.v1",
                e -> e.json().at("/vehicleId").asString().equals(id));
    }

    @Test
    void a_delivered_car_from_stock_keeps_its_file() {
        String vin = Workshop.newVin();
        String stock = workshop.register(workshop.asAdvisor(), vin, "\"engineNumber\":\"EA888\"");
        ObjectNode delivery = aDelivery().put("vin", vin);
        deliver(delivery);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    JsonNode car = theCarOf(delivery);
                    assertThat(car.at("/id").asString()).isEqualTo(stock);
                    assertThat(car.at("/engineNumber").asString()).isEqualTo("EA888");
                    assertThat(car.at("/customerId").asString()).isEqualTo("buyer-1");
                });
    }

    @Test
    void a_delivery_told_again_changes_nothing_even_after_the_car_was_sold_on() {
        ObjectNode delivery = aDelivery();
        String id = deliver(delivery);
        String car = theCarOf(delivery).at("/id").asString();
        String path = "/api/v1/vehicles/" + car;
        workshop.asAdvisor()
                .with("If-Match", settledTag(path))
                .post(path + "/owners", "{\"customerId\":\"buyer-2\"}")
                .expect(201);
        String settled = settledTag(path);

        send(id, delivery);
        ObjectNode next = aDelivery();
        deliver(next);
        theCarOf(next);

        Api.Answer after = workshop.asAdvisor().get(path).expect(200);
        assertThat(after.at("/customerId")).isEqualTo("buyer-2");
        assertThat(after.etag()).isEqualTo(settled);
        assertThat(events.await(1, "vehicle.registered.v1", e -> e.subject().equals(car)))
                .hasSize(1);
    }

    @Test
    void the_consultant_who_sold_it_sees_it_and_a_colleague_does_not_until_the_customer_is_handed_over() {
        ObjectNode delivery = aDelivery();
        deliver(delivery);
        String path = "/api/v1/vehicles/" + theCarOf(delivery).at("/id").asString();
        Api seller = workshop.as(workshop.world.consultant(workshop.world.shanghai, 1));
        Api colleague = workshop.as(workshop.world.consultant(workshop.world.shanghai, 2));
        seller.get(path).expect(200);
        colleague.get(path).expect(404);

        String changed = "{\"customerId\":\"buyer-1\",\"owners\":[\"" + workshop.world.shanghai + "-consultant-2\"]}";
        events.send("customer.changed.v1", workshop.world.group, workshop.world.shanghai, "buyer-1", 7, changed);

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> {
                    colleague.get(path).expect(200);
                    seller.get(path).expect(404);
                });
    }

    private ObjectNode aDelivery() {
        ObjectNode sample = (ObjectNode) JSON.readTree(Contracts.sample("lead.delivered.v1"));
        return sample.put("leadId", Ids.next())
                .put("store", workshop.world.shanghai)
                .put("customerId", "buyer-1")
                .put("consultant", workshop.world.shanghai + "-consultant-1")
                .put("vin", Workshop.newVin())
                .put("deliveredAt", "2026-03-02T08:00:00Z");
    }

    private String deliver(ObjectNode delivery) {
        return send(Ids.next(), delivery);
    }

    private String send(String id, ObjectNode delivery) {
        return events.send(
                id,
                "lead.delivered.v1",
                workshop.world.group,
                workshop.world.shanghai,
                delivery.at("/leadId").asString(),
                9,
                delivery.toString());
    }

    private JsonNode theCarOf(ObjectNode delivery) {
        String list = "/api/v1/vehicles?vin=" + delivery.at("/vin").asString();
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> workshop.asAdvisor().get(list).expect(200).json().at("/items/0"), n -> !n.isMissingNode());
    }

    /** The tag once the car's own follow-ups are done: twice the same in a row. */
    private String settledTag(String path) {
        String[] last = {null};
        return Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> workshop.asAdvisor().get(path).expect(200).etag(), tag -> {
                    boolean same = tag.equals(last[0]);
                    last[0] = tag;
                    return same;
                });
    }
}
