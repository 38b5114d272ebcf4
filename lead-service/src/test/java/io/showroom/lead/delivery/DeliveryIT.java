package io.showroom.lead.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeliveryIT extends LeadIT {
    private static final String ALL =
            "['IDENTITY_CHECKED','PAYMENT_SETTLED','CAR_INSPECTED','DOCUMENTS_HANDED_OVER','FEATURES_EXPLAINED']";
    private static final String VIN = "LSVAL41Z882104202";

    private String anOrder(String lead) {
        return manager.post(
                        path(lead, "/orders"),
                        json("{'cars': [{'brand': 'x', 'model': 'x', 'price': {'amount': '1', 'currency': 'CNY'}}]}"))
                .expect(201)
                .at("/id");
    }

    private Api.Answer delivery(String lead, String order, String vin, String checklist, String more) {
        return manager.post(
                path(lead, "/delivery"),
                json("{'orderId': '" + order + "', 'vin': '" + vin + "', 'checklist': " + checklist + more + "}"));
    }

    @Test
    void nothing_leaves_the_house_before_all_points_are_done_or_with_a_bad_vin_plate_or_time() {
        String lead = aLinkedLead();
        String order = anOrder(lead);
        Api.Answer undone =
                delivery(lead, order, VIN, "['IDENTITY_CHECKED']", "").expect(422);
        assertThat(undone.json().at("/errors")).hasSize(4);
        assertThat(undone.at("/errors/0/message")).isEqualTo("PAYMENT_SETTLED is not done");
        assertThat(delivery(lead, order, "LSVAL41Z882104203", ALL, "")
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("vin.check-digit");
        delivery(lead, "no-order", VIN, ALL, "").expect(404);
        delivery(lead, order, VIN, ALL, ", 'line': 2").expect(422);
        assertThat(delivery(lead, order, VIN, ALL, ", 'plate': '沪1'")
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("plate");
        assertThat(delivery(lead, order, VIN, ALL, ", 'deliveredAt': '2026-03-03T01:59:59Z'")
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("before-the-order");
        delivery(lead, order, VIN, ALL, ", 'deliveredAt': '2026-03-03T02:00:01Z'")
                .expect(422);
        assertThat(lead(lead).at("/stage")).isEqualTo("ORDERED");
    }

    @Test
    void who_handed_over_what_to_whom_and_when_is_kept() {
        String lead = aLinkedLead();
        String order = anOrder(lead);
        delivery(lead, order, VIN, ALL, ", 'mileage': 12, 'receivedBy': '司机李师傅'")
                .expect(201);
        Api.Answer kept = manager.get(path(lead, "/orders/" + order));
        assertThat(kept.at("/cars/0/handOver/receivedBy")).isEqualTo("司机李师傅");
        assertThat(kept.at("/cars/0/handOver/by")).isEqualTo(world.shanghai + "-manager");
        assertThat(kept.json().at("/cars/0/handOver/checklist")).hasSize(5);
        assertThat(kept.at("/cars/0/deliveredAt")).isEqualTo("2026-03-03T02:00:00Z");
        assertThat(kept.at("/cars/0/vin")).isEqualTo(VIN);
        assertThat(events.await("lead.delivered.v1", lead)
                        .json()
                        .at("/carsLeft")
                        .asInt())
                .isZero();
    }

    @Test
    void a_group_sets_its_own_checklist_with_labels_and_all_of_it_is_needed() {
        assertThat(manager.get("/api/v1/leads/delivery-checklist").expect(200).at("/1/zh-CN"))
                .isEqualTo("款项已结清");
        world.group(Map.of(
                "deal",
                Map.of(
                        "deliveryChecklist",
                        List.of("CAR_INSPECTED", Map.of("code", "GIFT", "en", "gift given", "zh-CN", "赠送礼品")))));
        await().until(() ->
                manager.get("/api/v1/leads/delivery-checklist").json().size() == 2);
        assertThat(manager.get("/api/v1/leads/delivery-checklist").at("/1/en")).isEqualTo("gift given");
        String lead = aLinkedLead();
        String order = anOrder(lead);
        delivery(lead, order, VIN, "['CAR_INSPECTED']", "").expect(422);
        delivery(lead, order, VIN, "['CAR_INSPECTED', 'GIFT']", "").expect(201);
    }

    @Test
    void a_car_is_delivered_once_unless_the_group_has_it_back() {
        String first = aLinkedLead();
        delivery(first, anOrder(first), VIN, ALL, "").expect(201);
        clock.advance(Duration.ofDays(30));
        String second = aLinkedLead();
        String order = anOrder(second);
        assertThat(delivery(second, order, VIN, ALL, "").expect(409).at("/type"))
                .endsWith("/vin-delivered");
        assertThat(lead(second).at("/stage")).isEqualTo("ORDERED");
        delivery(second, order, VIN, ALL, ", 'resale': true").expect(201);
    }

    @Test
    void of_two_who_hand_over_the_same_vin_at_once_one_is_told_so() throws Exception {
        List<String> leads = Stream.generate(this::aLinkedLead).limit(4).toList();
        List<String> orders = leads.stream().map(this::anOrder).toList();
        ExecutorService callers = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Integer>> calls = Stream.of(0, 1, 2, 3)
                    .map(n -> (Callable<Integer>)
                            () -> delivery(leads.get(n), orders.get(n), VIN, ALL, ", 'resale': true")
                                    .status())
                    .toList();
            int delivered = 0;
            for (Future<Integer> status : callers.invokeAll(calls)) {
                assertThat(status.get()).isIn(201, 409);
                delivered += status.get() == 201 ? 1 : 0;
            }
            assertThat(delivered).isEqualTo(1);
        } finally {
            callers.shutdownNow();
        }
    }
}
