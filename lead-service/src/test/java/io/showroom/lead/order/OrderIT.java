package io.showroom.lead.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
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
        assertThat(events.all("lead.delivered.v1", e -> e.subject().equals(lead)))
                .hasSize(2);
    }

    @Test
    void nothing_leaves_the_house_before_the_checklist_is_done_or_with_a_bad_vin_or_plate() {
        String lead = aLinkedLead();
        String order = anOrder(lead, CAR);
        assertThat(delivery(lead, order, 1, "LSVAL41Z882104202", "['IDENTITY_CHECKED']")
                        .expect(422)
                        .json()
                        .at("/errors"))
                .hasSize(4);
        assertThat(delivery(lead, order, 1, "LSVAL41Z882104203", CHECKLIST)
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("vin.check-digit");
        delivery(lead, order, 2, "LSVAL41Z882104202", CHECKLIST).expect(422);
        delivery(lead, "no-order", 1, "LSVAL41Z882104202", CHECKLIST).expect(404);
        assertThat(manager.post(
                                path(lead, "/delivery"),
                                json("{'orderId': '" + order
                                        + "', 'vin': 'LSVAL41Z882104202', 'plate': '沪1', 'checklist': " + CHECKLIST
                                        + "}"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("plate");
        assertThat(lead(lead).at("/stage")).isEqualTo("ORDERED");
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
        assertThat(events.all("lead.large-deal-placed.v1", e -> e.group().equals(world.group)))
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
    void quotations_have_versions() {
        String lead = aLead();
        String offer = json("{'model': 'ID.4', 'listPrice': {'amount': '1', 'currency': 'CNY'}}");
        manager.post(path(lead, "/quotations"), offer).expect(201);
        assertThat(manager.post(path(lead, "/quotations"), offer).expect(201).at("/validUntil"))
                .isEqualTo("2026-03-17");
        Api.Answer all = manager.get(path(lead, "/quotations"));
        assertThat(all.at("/0/superseded")).isEqualTo("true");
        assertThat(all.at("/1/version")).isEqualTo("2");
        assertThat(lead(lead).at("/stage")).isEqualTo("NEGOTIATION");
    }
}
