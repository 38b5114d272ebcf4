package io.showroom.lead.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationIT extends LeadIT {

    private static String offer(String discount) {
        return json("{'brand': '大众', 'model': 'ID.4', 'listPrice': {'amount': '200000', 'currency': 'CNY'},"
                + "'discount': {'amount': '" + discount + "', 'currency': 'CNY'}}");
    }

    private Api consultantOf(String lead) {
        return api.as(world.consultant(
                world.shanghai, lead(lead).at("/assignment/owner").endsWith("1") ? 1 : 2));
    }

    private String quotation(Api who, String lead, String discount) {
        return who.post(path(lead, "/quotations"), offer(discount)).expect(201).at("/id");
    }

    private Api.Answer accepted(String lead, String quotation) {
        return manager.post(path(lead, "/quotations/" + quotation + "/acceptance"), "");
    }

    private Api.Answer decided(String lead, String quotation, String decision) {
        return holding(lead).post(path(lead, "/quotations/" + quotation + "/decision"), json(decision));
    }

    private java.util.List<String> states(String lead) {
        return manager.get(path(lead, "/quotations")).expect(200).json().findValuesAsString("state");
    }

    @Test
    void a_further_offer_is_the_next_version_and_supersedes_those_before_which_stay_readable() {
        String lead = aLead();
        quotation(manager, lead, "0");
        Api.Answer second =
                manager.post(path(lead, "/quotations"), offer("500")).expect(201);
        assertThat(second.at("/version")).isEqualTo("2");
        assertThat(second.at("/number")).startsWith("Q-20260303-").endsWith("-2");
        assertThat(second.at("/validUntil")).isEqualTo("2026-03-17");
        Api.Answer all = manager.get(path(lead, "/quotations")).expect(200);
        assertThat(all.at("/0/superseded")).isEqualTo("true");
        assertThat(all.at("/0/total/amount")).isEqualTo("200000.00");
        assertThat(states(lead)).containsExactly("SUPERSEDED", "OFFERED");
        assertThat(lead(lead).at("/stage")).isEqualTo("NEGOTIATION");
    }

    @Test
    void which_version_was_accepted_is_known_also_when_a_later_one_stands_in_its_place() {
        String lead = aLead();
        String first = quotation(manager, lead, "0");
        assertThat(accepted(lead, first).expect(200).at("/state")).isEqualTo("ACCEPTED");
        assertThat(events.await("lead.quotation-accepted.v1", lead)
                        .json()
                        .at("/version")
                        .asInt())
                .isEqualTo(1);
        accepted(lead, first).expect(409);
        String second = quotation(manager, lead, "100");
        accepted(lead, second).expect(200);
        Api.Answer all = manager.get(path(lead, "/quotations"));
        assertThat(states(lead)).containsExactly("SUPERSEDED", "ACCEPTED");
        assertThat(all.at("/0/acceptedAt")).isEqualTo("2026-03-03T02:00:00Z");
        accepted(lead, "none").expect(404);
    }

    @ParameterizedTest
    @CsvSource({"20000, OFFERED", "20000.01, AWAITS_APPROVAL"})
    void a_consultant_gives_ten_per_cent_and_no_more(String discount, String state) {
        String lead = aLead();
        assertThat(consultantOf(lead)
                        .post(path(lead, "/quotations"), offer(discount))
                        .expect(201)
                        .at("/state"))
                .isEqualTo(state);
    }

    @Test
    void a_discount_beyond_authority_waits_for_the_manager_and_the_offer_before_stands_meanwhile() {
        String lead = aLead();
        String first = quotation(consultantOf(lead), lead, "1000");
        String second = quotation(consultantOf(lead), lead, "30000");
        assertThat(states(lead)).containsExactly("OFFERED", "AWAITS_APPROVAL");
        assertThat(events.await("lead.quotation-approval-asked.v1", lead)
                        .json()
                        .at("/managers/0")
                        .asString())
                .isEqualTo(world.shanghai + "-manager");
        assertThat(manager.get("/api/v1/leads?pending=QUOTATION").json().at("/items"))
                .hasSize(1);
        accepted(lead, second).expect(409);
        consultantOf(lead)
                .with("If-Match", lead(lead).etag())
                .post(path(lead, "/quotations/" + second + "/decision"), json("{'approve': true}"))
                .expect(403);
        assertThat(decided(lead, second, "{'approve': true}").expect(200).at("/state"))
                .isEqualTo("OFFERED");
        assertThat(states(lead)).containsExactly("SUPERSEDED", "OFFERED");
        events.await("lead.quotation-decided.v1", lead);
        assertThat(manager.get("/api/v1/leads?pending=QUOTATION").json().at("/items"))
                .isEmpty();
        accepted(lead, first).expect(409);
        accepted(lead, second).expect(200);
    }

    @Test
    void a_rejected_discount_leaves_the_offer_before_in_force_and_says_why() {
        String lead = aLead();
        String first = quotation(consultantOf(lead), lead, "1000");
        String second = quotation(consultantOf(lead), lead, "30000");
        decided(lead, second, "{'approve': false}").expect(422);
        assertThat(decided(lead, second, "{'approve': false, 'note': '最多让利一万'}")
                        .expect(200)
                        .at("/decisionNote"))
                .isEqualTo("最多让利一万");
        decided(lead, second, "{'approve': true}").expect(409);
        accepted(lead, first).expect(200);
        assertThat(states(lead)).containsExactly("ACCEPTED", "REJECTED");
    }

    @Test
    void a_manager_needs_nobodys_approval_and_a_new_version_takes_the_place_of_one_that_waits() {
        String lead = aLead();
        quotation(consultantOf(lead), lead, "30000");
        quotation(consultantOf(lead), lead, "29000");
        quotation(manager, lead, "50000");
        assertThat(states(lead)).containsExactly("SUPERSEDED", "SUPERSEDED", "OFFERED");
    }

    @Test
    void a_group_sets_the_authority() {
        world.group(Map.of("deal", Map.of("discountPercent", 0.5, "quotationDays", 3)));
        await().until(() ->
                !directory.group(world.group).orElseThrow().settings().isEmpty());
        String lead = aLead();
        quotation(consultantOf(lead), lead, "1000");
        quotation(consultantOf(lead), lead, "1000.01");
        assertThat(states(lead)).containsExactly("OFFERED", "AWAITS_APPROVAL");
        assertThat(manager.get(path(lead, "/quotations")).at("/0/validUntil")).isEqualTo("2026-03-06");
    }

    @Test
    void an_offer_holds_to_the_end_of_its_last_day_at_the_store() {
        String lead = aLead();
        String quotation = quotation(manager, lead, "0");
        clock.set(Instant.parse("2026-03-17T16:00:00Z"));
        assertThat(states(lead)).containsExactly("EXPIRED");
        assertThat(accepted(lead, quotation).expect(409).at("/type")).endsWith("/quotation-expired");
        clock.set(Instant.parse("2026-03-17T15:59:59Z"));
        accepted(lead, quotation).expect(200);
    }

    @Test
    void a_discount_that_waited_too_long_can_still_be_rejected_but_not_approved() {
        String lead = aLead();
        String quotation = quotation(consultantOf(lead), lead, "30000");
        clock.set(Instant.parse("2026-03-17T16:00:00Z"));
        decided(lead, quotation, "{'approve': true}").expect(409);
        decided(lead, quotation, "{'approve': false, 'note': '太迟'}").expect(200);
        assertThat(manager.get("/api/v1/leads?pending=QUOTATION").json().at("/items"))
                .isEmpty();
    }

    @Test
    void discount_and_tax_may_be_given_in_per_cent() {
        Api.Answer made = manager.post(
                        path(aLead(), "/quotations"),
                        json(
                                "{'model': 'x', 'listPrice': {'amount': '199999', 'currency': 'CNY'}, 'discountPercent': 3.5,"
                                        + "'taxPercent': 10, 'extras': [{'name': '脚垫', 'price': {'amount': '300', 'currency': 'CNY'}}]}"))
                .expect(201);
        assertThat(made.at("/discount/amount")).isEqualTo("6999.97");
        assertThat(made.at("/tax/amount")).isEqualTo("19329.90");
        assertThat(made.at("/total/amount")).isEqualTo("212628.93");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'discountPercent': 101                                                                | discountPercent
            'discountPercent': -1                                                                 | discountPercent
            'discountPercent': 5, 'discount': {'amount': '1', 'currency': 'CNY'}                  | discountPercent
            'taxPercent': 5, 'tax': {'amount': '1', 'currency': 'CNY'}                            | taxPercent
            'discount': {'amount': '1.01', 'currency': 'CNY'}                                     | discount
            'discount': {'amount': '1', 'currency': 'EUR'}                                        | discount
            'tax': {'amount': '-1', 'currency': 'CNY'}                                            | tax
            'tax': {'amount': '999999999999999', 'currency': 'CNY'}                               | listPrice
            'extras': [{'name': 'x', 'price': {'amount': '-1', 'currency': 'CNY'}}]               | extras[0].price
            'modelYear': 26                                                                       | modelYear
            'options': ['']                                                                       | options[0]
            """)
    void a_bad_price_is_refused_by_the_field_at_fault(String more, String field) {
        String lead = aLead();
        String body = json("{'model': 'x', 'listPrice': {'amount': '1', 'currency': 'CNY'}, " + more + "}");
        assertThat(manager.post(path(lead, "/quotations"), body).expect(422).at("/errors/0/field"))
                .isEqualTo(field);
        assertThat(manager.get(path(lead, "/quotations")).json()).isEmpty();
    }
}
