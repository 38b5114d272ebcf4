package io.showroom.lead.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalIT extends LeadIT {

    private static String cny(String amount) {
        return "{'amount': '" + amount + "', 'currency': 'CNY'}";
    }

    private String anAppraisal(String lead) {
        return manager.post(
                        path(lead, "/appraisals"),
                        json(
                                "{'brand': 'VW', 'model': 'Golf', 'plate': '沪A·12345', 'firstRegistered': '2019-06',"
                                        + "'mileage': 82000, 'condition': 'GOOD', 'photos': ['https://pictures.example/1.jpg']}"))
                .expect(201)
                .at("/id");
    }

    private Api.Answer step(String lead, String appraisal, String step, String body) {
        return manager.post(path(lead, "/appraisals/" + appraisal + "/" + step), json(body));
    }

    private Api.Answer offered(String lead, String appraisal, String amount) {
        return step(lead, appraisal, "offers", "{'amount': " + cny(amount) + "}");
    }

    @Test
    void a_used_car_is_appraised_estimated_offered_for_and_taken_in_payment() {
        String lead = aLinkedLead();
        String appraisal = anAppraisal(lead);
        assertThat(lead(lead).at("/level")).isEqualTo("A");
        assertThat(lead(lead).at("/support/0/kind")).isEqualTo("USED_CAR_BEING_HANDLED");
        step(lead, appraisal, "inspections", "{'mileage': 82100, 'condition': 'FAIR', 'note': '右前门补漆'}")
                .expect(200);
        Api.Answer estimated = step(
                        lead,
                        appraisal,
                        "estimates",
                        "{'source': '拍卖行情', 'low': " + cny("48000") + ", 'high': " + cny("55000") + "}")
                .expect(201);
        assertThat(estimated.at("/inspections/1/condition")).isEqualTo("FAIR");
        assertThat(estimated.at("/estimates/0/high/amount")).isEqualTo("55000.00");
        assertThat(estimated.at("/car/plate")).isEqualTo("沪A12345");
        assertThat(offered(lead, appraisal, "50000").expect(201).at("/offer/validUntil"))
                .isEqualTo("2026-03-10");
        assertThat(offered(lead, appraisal, "52000").expect(201).json().at("/offers"))
                .hasSize(2);
        assertThat(step(lead, appraisal, "answer", "{'accept': true}")
                        .expect(200)
                        .at("/state"))
                .isEqualTo("ACCEPTED");
        events.await("lead.trade-in-offered.v1", lead);
        events.await("lead.appraisal-closed.v1", lead);

        String order = manager.post(
                        path(lead, "/orders"),
                        json("{'cars': [{'brand': 'x', 'model': 'x', 'price': " + cny("200000") + "}]}"))
                .expect(201)
                .at("/id");
        String receipts = path(lead, "/orders/" + order + "/receipts");
        String tradeIn = "{'kind': 'TRADE_IN', 'appraisalId': '" + appraisal + "', 'amount': %s}";
        manager.post(receipts, json(tradeIn.formatted(cny("52000.01")))).expect(422);
        manager.post(receipts, json("{'kind': 'TRADE_IN', 'amount': " + cny("1") + "}"))
                .expect(422);
        manager.post(receipts, json("{'kind': 'PAYMENT', 'appraisalId': 'x', 'amount': " + cny("1") + "}"))
                .expect(422);
        assertThat(manager.post(receipts, json(tradeIn.formatted(cny("52000"))))
                        .expect(201)
                        .at("/balance/amount"))
                .isEqualTo("148000.00");
        manager.post(receipts, json(tradeIn.formatted(cny("1")))).expect(409);
        step(lead, appraisal, "withdrawal", "{}").expect(409);
    }

    @Test
    void a_declined_offer_speaks_for_the_lead_no_longer_until_a_better_one_is_made() {
        String lead = aLead();
        String appraisal = anAppraisal(lead);
        offered(lead, appraisal, "50000").expect(201);
        step(lead, appraisal, "answer", "{'accept': false, 'note': '太低'}").expect(200);
        assertThat(lead(lead).at("/level")).isEqualTo("N");
        offered(lead, appraisal, "55000").expect(201);
        assertThat(lead(lead).at("/level")).isEqualTo("A");
        step(lead, appraisal, "withdrawal", "{'note': '车况不符'}").expect(200);
        assertThat(lead(lead).at("/level")).isEqualTo("N");
        offered(lead, appraisal, "1").expect(409);
        step(lead, appraisal, "estimates", "{'source': 'x', 'low': " + cny("1") + "}")
                .expect(409);
    }

    @Test
    void an_offer_holds_to_the_end_of_its_last_day_at_the_store() {
        String lead = aLead();
        String appraisal = anAppraisal(lead);
        step(lead, appraisal, "answer", "{'accept': true}").expect(409);
        offered(lead, appraisal, "50000").expect(201);
        clock.set(Instant.parse("2026-03-10T16:00:00Z"));
        assertThat(step(lead, appraisal, "answer", "{'accept': true}")
                        .expect(409)
                        .at("/type"))
                .endsWith("/offer-expired");
        assertThat(manager.get(path(lead, "/appraisals")).at("/0/state")).isEqualTo("EXPIRED");
        clock.set(Instant.parse("2026-03-10T15:59:59Z"));
        step(lead, appraisal, "answer", "{'accept': true}").expect(200);
    }

    @Test
    void an_appraisal_and_an_offer_are_made_once_for_their_keys() {
        String lead = aLead();
        Api keyed = manager.with("Idempotency-Key", "a1");
        String body = json("{'brand': 'VW', 'model': 'Golf'}");
        String appraisal =
                keyed.post(path(lead, "/appraisals"), body).expect(201).at("/id");
        assertThat(keyed.post(path(lead, "/appraisals"), body).expect(201).at("/id"))
                .isEqualTo(appraisal);
        String offers = path(lead, "/appraisals/" + appraisal + "/offers");
        keyed.post(offers, json("{'amount': " + cny("1") + "}")).expect(201);
        assertThat(keyed.post(offers, json("{'amount': " + cny("1") + "}"))
                        .expect(201)
                        .json()
                        .at("/offers"))
                .hasSize(1);
        assertThat(manager.get(path(lead, "/appraisals")).json()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                                  | {'model': 'Golf'}                                                        | brand
                                  | {'brand': 'VW', 'model': 'Golf', 'plate': '沪1'}                         | plate
                                  | {'brand': 'VW', 'model': 'Golf', 'vin': 'IOQ'}                           | vin
                                  | {'brand': 'VW', 'model': 'Golf', 'mileage': -1}                          | mileage
                                  | {'brand': 'VW', 'model': 'Golf', 'firstRegistered': '1800-01'}           | firstRegistered
                                  | {'brand': 'VW', 'model': 'Golf', 'photos': ['javascript:alert(1)']}      | photos[0]
                                  | {'brand': 'VW', 'model': 'Golf', 'photos': ['https://a:b@x.example/1']}  | photos[0]
            /%s/estimates         | {'source': 'x'}                                                          | low
            /%s/estimates         | {'source': 'x', 'low': {'amount': '2', 'currency': 'CNY'}, 'high': {'amount': '1', 'currency': 'CNY'}} | high
            /%s/offers            | {}                                                                       | amount
            /%s/offers            | {'amount': {'amount': '0', 'currency': 'CNY'}}                           | amount
            /%s/offers            | {'amount': {'amount': '1', 'currency': 'CNY'}, 'validUntil': '2026-03-02'} | validUntil
            /%s/offers            | {'amount': {'amount': '1', 'currency': 'CNY'}, 'validUntil': '2027-03-04'} | validUntil
            /%s/answer            | {}                                                                       | accept
            """)
    void bad_input_is_refused_by_the_field_at_fault(String rest, String body, String field) {
        String lead = aLead();
        String appraisal = anAppraisal(lead);
        String before = lead(lead).etag();
        String path = path(lead, "/appraisals" + (rest == null ? "" : rest.formatted(appraisal)));
        assertThat(manager.post(path, json(body)).expect(422).at("/errors/0/field"))
                .isEqualTo(field);
        assertThat(lead(lead).etag()).isEqualTo(before);
    }
}
