package io.showroom.lead.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class OrderIT extends LeadIT {
    private static final String CAR =
            json("{'brand': '大众', 'model': 'ID.4', 'price': {'amount': '200000', 'currency': 'CNY'}}");
    private static final String CHECKLIST =
            "['IDENTITY_CHECKED','PAYMENT_SETTLED','CAR_INSPECTED','DOCUMENTS_HANDED_OVER','FEATURES_EXPLAINED']";

    private String anOrder(String lead, String cars) {
        return manager.post(path(lead, "/orders"), json("{'cars': [" + cars + "]}"))
                .expect(201)
                .at("/id");
    }

    private Api.Answer receipt(String lead, String order, String kind, String amount) {
        return manager.post(
                path(lead, "/orders/" + order + "/receipts"),
                json("{'kind': '" + kind + "', 'amount': {'amount': '" + amount + "', 'currency': 'CNY'}}"));
    }

    private Api.Answer delivery(String lead, String order, int line, String vin, String checklist) {
        return manager.post(
                path(lead, "/delivery"),
                json("{'orderId': '" + order + "', 'line': " + line + ", 'vin': '" + vin + "', 'checklist': "
                        + checklist + "}"));
    }

    @Test
    void an_order_needs_a_customer() {
        String lead = aLead();
        assertThat(manager.post(path(lead, "/orders"), json("{'cars': [" + CAR + "]}"))
                        .expect(409)
                        .at("/type"))
                .endsWith("/customer-not-linked");
    }

    @Test
    void a_cancelled_order_takes_the_lead_back_to_negotiation_and_to_the_level_of_what_still_speaks_for_it() {
        String lead = aLinkedLead();
        manager.post(path(lead, "/signals"), json("{'kind': 'TERMS_DISCUSSED'}"))
                .expect(201);
        String order = anOrder(lead, CAR);
        receipt(lead, order, "DEPOSIT", "10000").expect(201);
        assertThat(lead(lead).at("/level")).isEqualTo("O");
        holding(lead)
                .post(path(lead, "/orders/" + order + "/cancellation"), json("{'reason': 'changed mind'}"))
                .expect(200);
        assertThat(lead(lead).at("/level")).isEqualTo("B");
        assertThat(lead(lead).at("/stage")).isEqualTo("NEGOTIATION");
        events.await("lead.order-cancelled.v1", lead);
        receipt(lead, order, "PAYMENT", "1").expect(409);
        assertThat(receipt(lead, order, "REFUND", "10000").expect(201).at("/paid/amount"))
                .isEqualTo("0.00");
        receipt(lead, order, "REFUND", "0.01").expect(422);
    }

    @Test
    void a_deposit_paid_back_in_full_ends_level_o() {
        String lead = aLinkedLead();
        String order = anOrder(lead, CAR);
        receipt(lead, order, "DEPOSIT", "10000").expect(201);
        receipt(lead, order, "REFUND", "9999.99").expect(201);
        assertThat(lead(lead).at("/level")).isEqualTo("O");
        receipt(lead, order, "REFUND", "0.01").expect(201);
        assertThat(lead(lead).at("/level")).isEqualTo("N");
    }

    @Test
    void a_lead_is_delivered_with_its_last_car_and_each_car_tells_of_itself() {
        String lead = aLinkedLead();
        String order = anOrder(lead, CAR.replace("}}", "}, \"quantity\": 2}"));
        assertThat(delivery(lead, order, 1, "LSVAL41Z882104202", CHECKLIST)
                        .expect(201)
                        .at("/stage"))
                .isEqualTo("ORDERED");
        assertThat(delivery(lead, order, 2, "LSVAL41Z882104202", CHECKLIST)
                        .expect(409)
                        .at("/type"))
                .endsWith("/vin-delivered");
        holding(lead)
                .post(path(lead, "/orders/" + order + "/cancellation"), json("{'reason': 'late'}"))
                .expect(409);
        Api.Answer last =
                delivery(lead, order, 2, "WVWZZZ3CZEE140287", CHECKLIST).expect(201);
        assertThat(last.at("/stage")).isEqualTo("DELIVERED");
        assertThat(last.at("/level")).isEqualTo("O");
        events.await(
                "lead.delivered.v1",
                e -> e.data().contains("WVWZZZ3CZEE140287") && e.subject().equals(lead));
        assertThat(events.await(2, "lead.delivered.v1", e -> e.subject().equals(lead)))
                .hasSize(2);
    }

    @Test
    void three_cars_or_over_a_million_alert_the_managers_and_two_or_a_million_do_not() {
        String two = aLinkedLead();
        anOrder(two, CAR.replace("}}", "}, \"quantity\": 2}"));
        String million = aLinkedLead();
        anOrder(million, CAR.replace("200000", "1000000"));
        String three = aLinkedLead();
        anOrder(three, CAR.replace("}}", "}, \"quantity\": 3}"));
        assertThat(events.await("lead.large-deal-placed.v1", three)
                        .json()
                        .at("/managers/0")
                        .asString())
                .isEqualTo(world.shanghai + "-manager");
        String over = aLinkedLead();
        anOrder(over, CAR.replace("200000", "1000000.01"));
        events.await("lead.large-deal-placed.v1", over);
        assertThat(events.await(2, "lead.large-deal-placed.v1", e -> e.group().equals(world.group)))
                .extracting(e -> e.subject())
                .containsExactly(three, over);
    }

    @Test
    void an_order_is_placed_once_for_its_key() {
        String lead = aLinkedLead();
        Api keyed = manager.with("Idempotency-Key", "o1");
        String order = keyed.post(path(lead, "/orders"), json("{'cars': [" + CAR + "]}"))
                .expect(201)
                .at("/id");
        assertThat(keyed.post(path(lead, "/orders"), json("{'cars': [" + CAR + "]}"))
                        .expect(201)
                        .at("/id"))
                .isEqualTo(order);
        assertThat(manager.get(path(lead, "/orders")).json()).hasSize(1);
    }

    @Test
    void an_order_follows_an_accepted_offer_with_its_car_and_price() {
        String lead = aLinkedLead();
        String offer = manager.post(
                        path(lead, "/quotations"),
                        json("{'brand': '大众', 'model': 'ID.4', 'trim': 'Pro', 'listPrice': " + cny("200000")
                                + ", 'discount': " + cny("5000") + "}"))
                .expect(201)
                .at("/id");
        String body = json("{'quotationId': '" + offer + "', 'quantity': 2}");
        assertThat(manager.post(path(lead, "/orders"), body).expect(409).at("/type"))
                .endsWith("/quotation-not-accepted");
        manager.post(path(lead, "/quotations/" + offer + "/acceptance"), "").expect(200);
        Api.Answer order = manager.post(path(lead, "/orders"), body).expect(201);
        assertThat(order.at("/total/amount")).isEqualTo("390000.00");
        assertThat(order.at("/cars/1/trim")).isEqualTo("Pro");
        assertThat(order.at("/quotationId")).isEqualTo(offer);
        assertThat(order.at("/number")).startsWith("O-20260303-").endsWith("-1");
        assertThat(order.at("/customerId")).isEqualTo("customer-" + lead);
        manager.post(path(lead, "/orders"), json("{'quotationId': 'none'}")).expect(422);
        manager.post(path(lead, "/orders"), json("{'quotationId': '" + offer + "', 'cars': [" + CAR + "]}"))
                .expect(422);
    }

    @Test
    void what_is_kept_of_the_deposit_of_a_cancelled_order_is_said_and_the_rest_is_due_back() {
        String lead = aLinkedLead();
        String order = anOrder(lead, CAR);
        receipt(lead, order, "DEPOSIT", "10000").expect(201);
        String rest = path(lead, "/orders/" + order + "/cancellation");
        holding(lead)
                .post(rest, json("{'reason': 'changed mind', 'kept': " + cny("10000.01") + "}"))
                .expect(422);
        api.as(world.consultant(world.shanghai, 1))
                .with("If-Match", lead(lead).etag())
                .post(rest, json("{'reason': 'x'}"))
                .expect(403);
        Api.Answer off = holding(lead)
                .post(rest, json("{'reason': 'changed mind', 'kept': " + cny("2000") + "}"))
                .expect(200);
        assertThat(off.at("/refundDue/amount")).isEqualTo("8000.00");
        assertThat(off.at("/status")).isEqualTo("CANCELLED");
        var told = events.await("lead.order-cancelled.v1", lead).json();
        assertThat(told.at("/kept/amount").asString()).isEqualTo("2000.00");
        receipt(lead, order, "REFUND", "8000.01").expect(422);
        assertThat(receipt(lead, order, "REFUND", "8000").expect(201).at("/refundDue/amount"))
                .isEqualTo("0.00");
    }

    @Test
    void a_lead_is_delivered_when_the_cars_not_cancelled_are() {
        String lead = aLinkedLead();
        String order = anOrder(lead, CAR.replace("}}", "}, \"quantity\": 2}"));
        delivery(lead, order, 1, "LSVAL41Z882104202", CHECKLIST).expect(201);
        Api.Answer off = holding(lead)
                .post(path(lead, "/orders/" + order + "/cars/2/cancellation"), json("{'reason': 'no driver'}"))
                .expect(200);
        assertThat(off.at("/status")).isEqualTo("DELIVERED");
        assertThat(off.at("/total/amount")).isEqualTo("200000.00");
        assertThat(lead(lead).at("/stage")).isEqualTo("DELIVERED");
        events.await("lead.order-car-cancelled.v1", lead);
    }

    @Test
    void with_the_only_car_cancelled_the_lead_goes_back_to_negotiation() {
        String lead = aLinkedLead();
        String order = anOrder(lead, CAR);
        String rest = path(lead, "/orders/" + order + "/cars/%d/cancellation");
        holding(lead).post(rest.replace("%d", "2"), json("{'reason': 'x'}")).expect(422);
        holding(lead).post(rest.replace("%d", "x"), json("{'reason': 'x'}")).expect(400);
        holding(lead).post(rest.replace("%d", "1"), json("{'reason': 'x'}")).expect(200);
        assertThat(lead(lead).at("/stage")).isEqualTo("NEGOTIATION");
        events.await("lead.order-cancelled.v1", lead);
    }

    @Test
    void a_lead_of_which_a_car_was_delivered_cannot_be_lost() {
        String lead = aLinkedLead();
        String order = anOrder(lead, CAR.replace("}}", "}, \"quantity\": 2}"));
        delivery(lead, order, 1, "LSVAL41Z882104202", CHECKLIST).expect(201);
        holding(lead).post(path(lead, "/defeat"), json("{'reason': 'PRICE'}")).expect(200);
        assertThat(holding(lead)
                        .post(path(lead, "/defeat/decision"), json("{'approve': true}"))
                        .expect(409)
                        .at("/type"))
                .endsWith("/partly-delivered");
        delivery(lead, order, 2, "WVWZZZ3CZEE140287", CHECKLIST).expect(201);
        assertThat(lead(lead).at("/defeat/state")).isEqualTo("WITHDRAWN");
    }

    @Test
    void of_two_orders_the_cancelled_ones_deposit_speaks_no_longer_and_the_others_does() {
        String lead = aLinkedLead();
        String first = anOrder(lead, CAR);
        String second = anOrder(lead, CAR);
        receipt(lead, first, "DEPOSIT", "1").expect(201);
        receipt(lead, second, "PAYMENT", "1").expect(201);
        holding(lead)
                .post(path(lead, "/orders/" + first + "/cancellation"), json("{'reason': 'x'}"))
                .expect(200);
        assertThat(lead(lead).at("/level")).isEqualTo("O");
        receipt(lead, second, "REFUND", "1").expect(201);
        assertThat(lead(lead).at("/level")).isEqualTo("N");
        assertThat(lead(lead).at("/stage")).isEqualTo("ORDERED");
    }

    @Test
    void receipts_at_the_same_moment_never_take_more_than_is_due_nor_give_more_than_was_paid() throws Exception {
        String lead = aLinkedLead();
        String order = anOrder(lead, CAR);
        assertThat(atOnce(20, () -> receipt(lead, order, "PAYMENT", "30000"))).isEqualTo(6);
        assertThat(manager.get(path(lead, "/orders/" + order)).at("/balance/amount"))
                .isEqualTo("20000.00");
        assertThat(atOnce(20, () -> receipt(lead, order, "REFUND", "50000"))).isEqualTo(3);
        assertThat(manager.get(path(lead, "/orders/" + order)).at("/paid/amount"))
                .isEqualTo("30000.00");
    }

    @Test
    void an_order_sent_many_times_at_once_with_one_key_is_one_order() throws Exception {
        String lead = aLinkedLead();
        Api keyed = manager.with("Idempotency-Key", "o2");
        assertThat(atOnce(10, () -> keyed.post(path(lead, "/orders"), json("{'cars': [" + CAR + "]}"))))
                .isEqualTo(10);
        assertThat(manager.get(path(lead, "/orders")).json()).hasSize(1);
        keyed.post(path(lead, "/orders"), json("{'cars': [" + CAR + "," + CAR + "]}"))
                .expect(422);
        events.await("lead.ordered.v1", lead);
        assertThat(events.await(1, "lead.ordered.v1", e -> e.subject().equals(lead)))
                .hasSize(1);
    }

    @Test
    void a_group_sets_what_a_large_deal_is_for_each_currency() {
        world.group(Map.of("deal", Map.of("largeDealAmounts", Map.of("EUR", 50000), "largeDealCars", 5)));
        await().until(() ->
                !directory.group(world.group).orElseThrow().settings().isEmpty());
        String three = aLinkedLead();
        anOrder(three, CAR.replace("}}", "}, \"quantity\": 3}"));
        String euros = aLinkedLead();
        anOrder(euros, CAR.replace("200000", "50000.01").replace("CNY", "EUR"));
        events.await("lead.large-deal-placed.v1", euros);
        assertThat(events.await(1, "lead.large-deal-placed.v1", e -> e.group().equals(world.group)))
                .extracting(e -> e.subject())
                .containsExactly(euros);
    }

    private static String cny(String amount) {
        return "{'amount': '" + amount + "', 'currency': 'CNY'}";
    }

    /** Sends it so many times at once; how many were taken (201), the rest having been refused (409 or 422). */
    private static int atOnce(int times, Callable<Api.Answer> call) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(10);
        try {
            int taken = 0;
            for (Future<Api.Answer> answer : callers.invokeAll(Collections.nCopies(times, call))) {
                assertThat(answer.get().status()).as(answer.get().text()).isIn(201, 409, 422);
                taken += answer.get().status() == 201 ? 1 : 0;
            }
            return taken;
        } finally {
            callers.shutdownNow();
        }
    }
}
