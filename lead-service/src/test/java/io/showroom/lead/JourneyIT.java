package io.showroom.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A lead from its enquiry to the delivered car, told as it happens in a store. */
class JourneyIT extends LeadIT {
    private static final String CHECKLIST =
            "['IDENTITY_CHECKED', 'PAYMENT_SETTLED', 'CAR_INSPECTED', 'DOCUMENTS_HANDED_OVER', 'FEATURES_EXPLAINED']";

    @Test
    void an_enquiry_becomes_an_owner() {
        String id = aLinkedLead();
        Api.Answer fresh = lead(id);
        assertThat(fresh.at("/level")).isEqualTo("N");
        assertThat(fresh.at("/stage")).isEqualTo("NEW");
        assertThat(fresh.at("/assignment/firstContactDue")).isEqualTo("2026-03-03T02:15:00Z");
        assertThat(fresh.at("/phones/0")).matches("138\\*{4}\\d{4}");

        warmsUp(id);
        drives(id);
        String oldCar = givesAnOldCar(id);
        String order = orders(id, accepts(id));
        assertThat(lead(id).at("/stage")).isEqualTo("ORDERED");
        pays(id, order, "'DEPOSIT'", "10000");
        assertThat(lead(id).at("/level")).isEqualTo("O");
        pays(id, order, "'TRADE_IN', 'appraisalId': '" + oldCar + "'", "52000");
        assertThat(pays(id, order, "'PAYMENT'", "134000.50").at("/balance/amount"))
                .isEqualTo("0.00");

        Api.Answer delivered = takesTheKey(id, order, 1, "LSVAL41Z882104202", ", 'plate': '沪A·12345'");
        assertThat(delivered.at("/stage")).isEqualTo("DELIVERED");
        assertThat(delivered.json().at("/open").asBoolean()).isFalse();
        Events.Seen event = events.await("lead.delivered.v1", id);
        assertThat(event.json().at("/vin").asString()).isEqualTo("LSVAL41Z882104202");
        assertThat(event.json().at("/plate").asString()).isEqualTo("沪A12345");
        assertThat(event.json().at("/customerId").asString()).isEqualTo("customer-" + id);
        assertThat(event.json().at("/price/amount").asString()).isEqualTo("196000.50");
    }

    @Test
    void a_firms_three_cars_alert_the_managers_and_are_delivered_one_by_one_but_for_the_one_it_cancels() {
        String id = aLinkedLead();
        String order = manager.post(
                        path(id, "/orders"),
                        json("{'buyer': 'ORGANISATION', 'cars': [{'brand': '大众', 'model': 'ID.4', 'quantity': 3,"
                                + "'price': {'amount': '190000', 'currency': 'CNY'}}]}"))
                .expect(201)
                .at("/id");
        events.await("lead.large-deal-placed.v1", id);
        pays(id, order, "'PAYMENT'", "570000");
        assertThat(takesTheKey(id, order, 1, "LSVAL41Z882104202", "").at("/stage"))
                .isEqualTo("ORDERED");
        Api.Answer less = holding(id)
                .post(
                        path(id, "/orders/" + order + "/cars/3/cancellation"),
                        json("{'reason': '少用一辆', 'kept': {'amount': '5000', 'currency': 'CNY'}}"))
                .expect(200);
        assertThat(less.at("/refundDue/amount")).isEqualTo("185000.00");
        assertThat(takesTheKey(id, order, 2, "WVWZZZ3CZEE140287", "").at("/stage"))
                .isEqualTo("DELIVERED");
        assertThat(pays(id, order, "'REFUND'", "185000").at("/refundDue/amount"))
                .isEqualTo("0.00");
        events.await(
                "lead.delivered.v1", e -> e.subject().equals(id) && e.data().contains("\"carsLeft\":2"));
        events.await(
                "lead.delivered.v1", e -> e.subject().equals(id) && e.data().contains("\"carsLeft\":0"));
    }

    private void warmsUp(String lead) {
        manager.post(path(lead, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': true}"))
                .expect(201);
        assertThat(lead(lead).at("/stage")).isEqualTo("CONTACTED");
        for (String signal : List.of("WISH_VOICED", "TERMS_DISCUSSED", "MODEL_AND_COLOUR_CHOSEN")) {
            manager.post(path(lead, "/signals"), json("{'kind': '" + signal + "'}"))
                    .expect(201);
        }
        assertThat(lead(lead).at("/level")).isEqualTo("A");
        assertThat(manager.get(path(lead, "/history")).json().at("/levels").findValuesAsString("to"))
                .containsExactly("C", "B", "A");
    }

    private void drives(String lead) {
        String car = manager.post(
                        "/api/v1/demo-cars",
                        json("{'store': '" + world.shanghai
                                + "', 'plate': '沪AD54321', 'brand': '大众', 'model': 'ID.4', 'mileage': 1200}"))
                .expect(201)
                .at("/id");
        String drives = path(lead, "/test-drives/");
        String drive = manager.post(
                        drives + "bookings", json("{'demoCarId': '" + car + "', 'startsAt': '2026-03-03T02:00:00Z'}"))
                .expect(201)
                .at("/id");
        manager.post(
                        drives + drive + "/start",
                        json(
                                "{'mileage': 1200, 'licence': {'number': '11010519491231002X', 'expiresOn': '2031-05-12'}}"))
                .expect(200);
        manager.post(drives + drive + "/end", json("{'mileage': 1214, 'scores': {'OVERALL': 9}, 'feedback': '安静'}"))
                .expect(200);
        assertThat(lead(lead).at("/stage")).isEqualTo("TEST_DRIVE");
    }

    private String givesAnOldCar(String lead) {
        String appraisal = manager.post(
                        path(lead, "/appraisals"),
                        json("{'brand': '大众', 'model': 'Golf', 'mileage': 82000, 'condition': 'GOOD'}"))
                .expect(201)
                .at("/id");
        manager.post(
                        path(lead, "/appraisals/" + appraisal + "/offers"),
                        json("{'amount': {'amount': '52000', 'currency': 'CNY'}}"))
                .expect(201);
        manager.post(path(lead, "/appraisals/" + appraisal + "/answer"), json("{'accept': true}"))
                .expect(200);
        return appraisal;
    }

    private String accepts(String lead) {
        Api.Answer quotation = manager.post(
                        path(lead, "/quotations"),
                        json("{'brand': '大众', 'model': 'ID.4', 'colour': 'white',"
                                + "'listPrice': {'amount': '200000', 'currency': 'CNY'},"
                                + "'discount': {'amount': '5000', 'currency': 'CNY'},"
                                + "'tax': {'amount': '1000.50', 'currency': 'CNY'}}"))
                .expect(201);
        assertThat(quotation.at("/total/amount")).isEqualTo("196000.50");
        manager.post(path(lead, "/quotations/" + quotation.at("/id") + "/acceptance"), "")
                .expect(200);
        return quotation.at("/id");
    }

    private String orders(String lead, String offer) {
        return manager.post(
                        path(lead, "/orders"),
                        json("{'quotationId': '" + offer + "', 'deposit': {'amount': '10000', 'currency': 'CNY'}}"))
                .expect(201)
                .at("/id");
    }

    private Api.Answer pays(String lead, String order, String kind, String amount) {
        return manager.post(
                        path(lead, "/orders/" + order + "/receipts"),
                        json("{'kind': " + kind + ", 'amount': {'amount': '" + amount + "', 'currency': 'CNY'}}"))
                .expect(201);
    }

    private Api.Answer takesTheKey(String lead, String order, int line, String vin, String more) {
        return manager.post(
                        path(lead, "/delivery"),
                        json("{'orderId': '" + order + "', 'line': " + line + ", 'vin': '" + vin
                                + "', 'mileage': 12, 'checklist': " + CHECKLIST + more + "}"))
                .expect(201);
    }
}
