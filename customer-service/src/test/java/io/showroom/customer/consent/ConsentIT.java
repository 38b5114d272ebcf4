package io.showroom.customer.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import io.showroom.testkit.Events.Seen;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentIT extends CustomerServiceTest {
    private static final String TO_SMS = json("{'decisions':[{'purpose':'MARKETING','channel':'SMS','granted':true}],"
            + "'textVersion':'privacy-1','proof':'form 2026-0117, page 2'}");
    private static final String NO_SMS =
            json("{'decisions':[{'purpose':'MARKETING','channel':'SMS','granted':false}]}");

    private String id;

    @BeforeEach
    void aCustomer() {
        id = registered("王小明", aPhone()).at("/id");
    }

    @Test
    void a_consent_holds_with_its_proof_until_it_is_withdrawn_and_both_stay_in_the_ledger() {
        Answer given = manager.with("Accept-Language", "zh-CN")
                .post(path(id, "/consents"), TO_SMS)
                .expect(200);
        assertThat(given.at("/inForce/0/granted")).isEqualTo("true");
        assertThat(given.at("/inForce/0/label")).isEqualTo("市场营销 · 短信");
        assertThat(given.at("/ledger/0/proof")).isEqualTo("form 2026-0117, page 2");
        assertThat(given.at("/ledger/0/store")).isEqualTo(world.shanghai);
        assertThat(given.at("/ledger/0/by")).isEqualTo(world.shanghai + "-manager");

        clock.advance(Duration.ofDays(1));
        Answer withdrawn = api.as(world.agent(world.shanghai))
                .post(path(id, "/consents"), NO_SMS)
                .expect(200);
        assertThat(withdrawn.json().at("/inForce")).hasSize(1);
        assertThat(withdrawn.at("/inForce/0/granted")).isEqualTo("false");
        assertThat(withdrawn.at("/inForce/0/since")).isEqualTo("2026-03-04T02:00:00Z");
        assertThat(withdrawn.json().at("/ledger")).hasSize(2);
        assertThat(withdrawn.at("/ledger/1/decisions/0/granted")).isEqualTo("true");
        assertThat(manager.get(path(id, "/consents")).expect(200).text()).contains("privacy-1");
    }

    @Test
    void each_change_is_told_with_all_that_is_granted_now_and_no_proof() {
        manager.post(path(id, "/consents"), TO_SMS).expect(200);
        clock.advance(Duration.ofDays(1));
        manager.post(
                        path(id, "/consents"),
                        json("{'decisions':[{'purpose':'MARKETING','channel':'SMS','granted':false},"
                                + "{'purpose':'PARTNER_SHARING','partnerKind':'INSURER','granted':true}],"
                                + "'textVersion':'privacy-1','proof':'form 8'}"))
                .expect(200);

        eventually(() -> assertThat(told()).hasSize(2));
        Seen second = told().get(1);
        assertThat(second.json().at("/changed")).hasSize(2);
        assertThat(second.json().at("/granted")).hasSize(1);
        assertThat(second.json().at("/granted/0/partnerKind").asString()).isEqualTo("INSURER");
        assertThat(second.json().at("/store").asString()).isEqualTo(world.shanghai);
        assertThat(second.data()).doesNotContain("form 8");
    }

    @Test
    void what_says_nothing_new_is_neither_recorded_nor_told() {
        Answer first = manager.post(path(id, "/consents"), TO_SMS).expect(200);
        clock.advance(Duration.ofDays(1));
        Answer again = manager.post(path(id, "/consents"), TO_SMS).expect(200);

        assertThat(again.etag()).isEqualTo(first.etag());
        assertThat(again.json().at("/ledger")).hasSize(1);
        manager.post(path(id, "/consents"), TO_SMS.replace("privacy-1", "privacy-2"))
                .expect(200);
        eventually(() -> assertThat(told()).hasSize(2));
    }

    @Test
    void an_older_consent_found_later_does_not_undo_a_withdrawal() {
        manager.post(path(id, "/consents"), NO_SMS).expect(200);
        String older = TO_SMS.replace("\"proof\"", "\"at\":\"2025-11-30T02:00:00Z\",\"proof\"");
        Answer recorded = manager.post(path(id, "/consents"), older).expect(200);

        assertThat(recorded.at("/inForce/0/granted")).isEqualTo("false");
        assertThat(recorded.json().at("/ledger")).hasSize(2);
        manager.post(path(id, "/consents"), TO_SMS.replace("SMS", "CALL")).expect(200);
        eventually(() -> assertThat(told())
                .extracting(event -> event.json().at("/changed/0/channel").asString())
                .containsExactly("SMS", "CALL"));
    }

    @Test
    void the_same_key_records_once_and_refuses_another_body() {
        Api keyed = manager.with("Idempotency-Key", "k-1");
        keyed.post(path(id, "/consents"), TO_SMS).expect(200);
        clock.advance(Duration.ofDays(1));
        manager.post(path(id, "/consents"), NO_SMS).expect(200);
        clock.advance(Duration.ofDays(1));

        Answer repeated = keyed.post(path(id, "/consents"), TO_SMS).expect(200);
        assertThat(repeated.at("/inForce/0/granted")).isEqualTo("false");
        assertThat(keyed.post(path(id, "/consents"), NO_SMS).expect(422).at("/type"))
                .endsWith("/idempotency-key-reused");
    }

    @Test
    void a_stale_version_records_nothing() {
        String stale = customer(id).etag();
        manager.post(path(id, "/consents"), TO_SMS).expect(200);

        manager.with("If-Match", stale).post(path(id, "/consents"), NO_SMS).expect(412);
        assertThat(manager.get(path(id, "/consents")).json().at("/ledger")).hasSize(1);
    }

    private List<Seen> told() {
        return events.all("customer.consent-changed.v1", e -> e.subject().equals(id));
    }
}
