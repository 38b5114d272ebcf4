package io.showroom.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import org.junit.jupiter.api.Test;

class JourneyIT extends LeadIT {

    @Test
    void an_enquiry_becomes_an_owner() {
        String id = aLinkedLead();
        Api.Answer fresh = lead(id);
        assertThat(fresh.at("/level")).isEqualTo("N");
        assertThat(fresh.at("/stage")).isEqualTo("NEW");
        assertThat(fresh.at("/assignment/firstContactDue")).isEqualTo("2026-03-03T02:15:00Z");
        assertThat(fresh.at("/phones/0")).matches("138\\*{4}\\d{4}");

        manager.post(path(id, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': true}"))
                .expect(201);
        assertThat(lead(id).at("/stage")).isEqualTo("CONTACTED");
        manager.post(path(id, "/signals"), json("{'kind': 'WISH_VOICED'}")).expect(201);
        manager.post(path(id, "/signals"), json("{'kind': 'TERMS_DISCUSSED'}")).expect(201);
        assertThat(manager.post(path(id, "/signals"), json("{'kind': 'MODEL_AND_COLOUR_CHOSEN'}"))
                        .expect(201)
                        .at("/level"))
                .isEqualTo("A");
        manager.post(
                        path(id, "/test-drives"),
                        json(
                                "{'car': '沪A12345', 'licence': {'number': '11010519491231002X', 'expiresOn': '2031-05-12'}}"))
                .expect(201);
        Api.Answer quotation = manager.post(
                        path(id, "/quotations"),
                        json("{'model': 'ID.4', 'listPrice': {'amount': '200000', 'currency': 'CNY'},"
                                + "'discount': {'amount': '5000', 'currency': 'CNY'},"
                                + "'tax': {'amount': '1000.50', 'currency': 'CNY'}}"))
                .expect(201);
        assertThat(quotation.at("/total/amount")).isEqualTo("196000.50");

        String order = manager.post(
                        path(id, "/orders"),
                        json("{'cars': [{'brand': '大众', 'model': 'ID.4', 'colour': 'white',"
                                + "'price': {'amount': '196000.50', 'currency': 'CNY'}}],"
                                + "'deposit': {'amount': '10000', 'currency': 'CNY'}}"))
                .expect(201)
                .at("/id");
        assertThat(lead(id).at("/stage")).isEqualTo("ORDERED");
        manager.post(
                        path(id, "/orders/" + order + "/receipts"),
                        json("{'kind': 'DEPOSIT', 'amount': {'amount': '10000', 'currency': 'CNY'}}"))
                .expect(201);
        assertThat(lead(id).at("/level")).isEqualTo("O");
        Api.Answer delivered = manager.post(
                        path(id, "/delivery"),
                        json("{'orderId': '" + order + "', 'vin': 'LSVAL41Z882104202', 'plate': '沪A·12345',"
                                + "'mileage': 12, 'checklist': ['IDENTITY_CHECKED', 'PAYMENT_SETTLED', 'CAR_INSPECTED',"
                                + "'DOCUMENTS_HANDED_OVER', 'FEATURES_EXPLAINED']}"))
                .expect(201);
        assertThat(delivered.at("/stage")).isEqualTo("DELIVERED");
        assertThat(delivered.json().at("/open").asBoolean()).isFalse();

        Events.Seen event = events.await("lead.delivered.v1", id);
        assertThat(event.json().at("/vin").asString()).isEqualTo("LSVAL41Z882104202");
        assertThat(event.json().at("/plate").asString()).isEqualTo("沪A12345");
        assertThat(event.json().at("/customerId").asString()).isEqualTo("customer-" + id);
        assertThat(event.json().at("/price/amount").asString()).isEqualTo("196000.50");
    }
}
