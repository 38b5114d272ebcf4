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

/** Point 5: from the order to the key; the car has its first owner, the customer their class and their return visit. */
class SaleIT {
    private final Api manager = Shared.cast().manager();

    @Test
    void a_delivery_binds_the_car_to_the_customer_and_brings_the_care_centre_within_three_days() {
        Buyer buyer = Buyer.whoOwnsTheCar();
        assertThat(buyer.now().path("stage").asString()).isEqualTo("DELIVERED");

        JsonNode car =
                manager.get("/api/v1/vehicles/" + buyer.vehicle()).expect(200).json();
        assertThat(car.path("vin").asString()).isEqualTo(buyer.vin());
        assertThat(car.toString()).contains(buyer.customer());

        Waiting.until(manager, "/api/v1/customers/" + buyer.customer(), found -> found.path("classes")
                .toString()
                .contains("OWN_SOLD_OWNER"));
        Waiting.until(manager, "/api/v1/customers/" + buyer.customer() + "/timeline", line -> line.path("items")
                .valueStream()
                .anyMatch(entry -> entry.path("kind").asString().equals("DELIVERY")));

        JsonNode visit = Waiting.until(
                        Shared.cast().person("care"),
                        "/api/v1/tasks?state=OPEN&customerId=" + buyer.customer(),
                        tasks -> tasks.path("items")
                                .valueStream()
                                .anyMatch(task -> task.path("kind").asString().equals("RETURN_VISIT")))
                .path("items")
                .path(0);
        assertThat(visit.path("assignee").asString()).isEqualTo("st-care");
        assertThat(Instant.parse(visit.path("due").asString()))
                .isBefore(Shared.platform().now().plus(Duration.ofDays(4)));
    }

    @Test
    void a_receipt_sent_twice_with_one_key_is_one_receipt() {
        Buyer buyer = Buyer.whoAsks();
        buyer.customer();
        buyer.orders();
        Api once = manager.with("Idempotency-Key", "receipt-" + buyer.order());
        String body = json("{'kind': 'DEPOSIT', 'amount': {'amount': '10000.00', 'currency': 'CNY'}}");
        String path = buyer.path("/orders/" + buyer.order() + "/receipts");
        assertThat(once.post(path, body).expect(201).text())
                .isEqualTo(once.post(path, body).expect(201).text());
        once.post(path, body.replace("10000", "9000")).expect(422);
        assertThat(manager.get(buyer.path("/orders/" + buyer.order())).json().path("receipts"))
                .hasSize(1);
    }
}
