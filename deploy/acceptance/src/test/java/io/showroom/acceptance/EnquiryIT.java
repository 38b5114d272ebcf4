package io.showroom.acceptance;

import static io.showroom.acceptance.support.Json.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.acceptance.support.Buyer;
import io.showroom.acceptance.support.Shared;
import io.showroom.acceptance.support.Waiting;
import io.showroom.local.demo.Bodies;
import io.showroom.testkit.Api;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Point 2: the same person by web and by lead mail, with the phone written otherwise, is one lead and one customer. */
class EnquiryIT {
    private final Api manager = Shared.cast().manager();

    @Test
    void a_lead_mail_of_the_same_person_joins_the_lead_from_the_web() {
        Buyer buyer = Buyer.whoAsks();
        String mail = """
                \uFEFF  <?ADF VERSION "1.0"?>
                <adf><prospect status="new">
                  <id source="autoportal">%1$s</id>
                  <requestdate>Tue, 24 Nov 2026 10:15</requestdate>
                  <vehicle interest="buy"><make>Volkswagen</make><model>ID.4 & ID.6</model></vehicle>
                  <customer><contact>
                    <name part="full">张&nbsp;伟</name>
                    <phone type="mobile">0086 (0)%1$s</phone>
                  </contact></customer>
                </prospect></adf>
                """.formatted(buyer.mobile());
        Api.Answer taken = manager.send(
                        "POST",
                        "/api/v1/leads/adf?store=" + Buyer.STORE,
                        "application/xml",
                        mail.getBytes(StandardCharsets.UTF_8))
                .expect(200);
        assertThat(taken.at("/results/0/taken/leadId")).isEqualTo(buyer.lead());
        assertThat(manager.get("/api/v1/leads?phone=%2B86" + buyer.mobile())
                        .json()
                        .path("items"))
                .hasSize(1);
    }

    @Test
    void a_hundred_enquiries_of_one_person_at_once_are_one_lead_and_one_customer() throws Exception {
        String mobile = Bodies.mobile();
        List<String> written =
                List.of(mobile, "+86" + mobile, "0086 " + mobile, mobile.substring(0, 3) + "-" + mobile.substring(3));
        ExecutorService crowd = Executors.newFixedThreadPool(20);
        try {
            List<Future<Api.Answer>> sent = IntStream.range(0, 100)
                    .mapToObj(i -> crowd.submit(() -> manager.with(
                                    "Idempotency-Key", UUID.randomUUID().toString())
                            .post(
                                    "/api/v1/leads",
                                    json(
                                            "{'store': '%s', 'name': '李强', 'phones': ['%s'], 'source': 'WEB'}",
                                            Buyer.STORE, written.get(i % written.size())))))
                    .toList();
            Set<String> leads = sent.stream().map(EnquiryIT::lead).collect(Collectors.toSet());
            assertThat(leads).hasSize(1);
        } finally {
            crowd.shutdown();
        }
        Waiting.until(
                manager,
                "/api/v1/customers?phone=" + mobile,
                found -> found.path("items").size() == 1);
    }

    @Test
    void a_firm_is_registered_with_its_contact() {
        String mobile = Bodies.mobile();
        String lead = manager.post(
                        "/api/v1/leads",
                        json(
                                "{'store': '%s', 'kind': 'ORGANISATION', 'organisation': '上海远航租赁有限公司',"
                                        + " 'name': '刘芳', 'phones': ['%s'], 'source': 'WALK_IN'}",
                                Buyer.STORE, mobile))
                .expect(201)
                .at("/leadId");
        String customer = Waiting.until(manager, "/api/v1/leads/" + lead, found -> !found.at("/customerId")
                        .isMissingNode())
                .at("/customerId")
                .asString();
        Api.Answer firm = manager.get("/api/v1/customers/" + customer).expect(200);
        assertThat(firm.at("/kind")).isEqualTo("ORGANISATION");
        assertThat(firm.text()).contains("上海远航租赁有限公司", "刘芳").doesNotContain(mobile);
    }

    @Test
    void a_reachable_enquiry_is_not_lost_for_one_bad_field() {
        Api.Answer taken = manager.post(
                        "/api/v1/leads",
                        json(
                                "{'store': '%s', 'name': '王芳', 'phones': ['%s', 'call me maybe'],"
                                        + " 'emails': ['not an address'], 'source': 'WEB'}",
                                Buyer.STORE, Bodies.mobile()))
                .expect(201);
        assertThat(taken.json().path("warnings")).hasSize(2);
    }

    private static String lead(Future<Api.Answer> taken) {
        try {
            Api.Answer answer = taken.get();
            assertThat(answer.status()).as(answer.text()).isIn(200, 201);
            return answer.at("/leadId");
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
