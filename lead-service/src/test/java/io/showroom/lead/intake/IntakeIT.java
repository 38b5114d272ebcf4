package io.showroom.lead.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IntakeIT extends LeadIT {

    private Api.Answer sent(String body) {
        return crm.post("/api/v1/leads", json(body).replace("{store}", world.shanghai));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 %s", "0086-%s", "%s 转 12", "(+86) %s"})
    void the_same_phone_written_otherwise_is_the_same_lead(String written) {
        String phone = aPhone();
        String lead = aLead(phone);
        Api.Answer again =
                crm.post("/api/v1/leads", enquiry(written.formatted(phone))).expect(200);
        assertThat(again.at("/leadId")).isEqualTo(lead);
        assertThat(again.at("/outcome")).isEqualTo("JOINED");
        assertThat(events.await("lead.enquiry-joined.v1", lead)
                        .json()
                        .at("/enquiryId")
                        .asString())
                .isEqualTo(again.at("/enquiryId"));
    }

    @Test
    void who_gave_no_name_at_first_gives_it_with_the_next_enquiry_and_whoever_listens_learns_it() {
        String phone = aPhone();
        String lead = sent("{'store': '{store}', 'phones': ['" + phone + "']}")
                .expect(201)
                .at("/leadId");
        sent("{'store': '{store}', 'name': '王小明', 'phones': ['" + phone + "']}").expect(200);
        assertThat(manager.get(path(lead, "")).expect(200).at("/name")).isEqualTo("王小明");
        assertThat(events.await("lead.enquiry-joined.v1", lead)
                        .json()
                        .at("/name")
                        .asString())
                .isEqualTo("王小明");
    }

    @Test
    void the_same_address_is_the_same_lead_whatever_its_case_and_what_is_new_is_added() {
        String phone = aPhone();
        String lead = sent("{'store': '{store}', 'emails': ['Li.Wei." + phone + "@Example.com']}")
                .expect(201)
                .at("/leadId");
        sent("{'store': '{store}', 'name': '李伟', 'emails': ['li.wei." + phone + "@example.COM'], 'phones': ['" + phone
                        + "'], 'model': 'ID.4'}")
                .expect(200);
        Api.Answer joined = lead(lead);
        assertThat(joined.at("/name")).isEqualTo("李伟");
        assertThat(joined.at("/wish/model")).isEqualTo("ID.4");
        assertThat(crm.post("/api/v1/leads", enquiry(phone)).expect(200).at("/leadId"))
                .isEqualTo(lead);
    }

    @Test
    void a_hundred_enquiries_of_one_person_at_once_are_one_lead() throws Exception {
        String phone = aPhone();
        ExecutorService threads = Executors.newFixedThreadPool(25);
        try {
            List<Callable<Api.Answer>> calls = IntStream.range(0, 100)
                    .<Callable<Api.Answer>>mapToObj(i -> () -> crm.post("/api/v1/leads", enquiry(phone)))
                    .toList();
            Set<String> leads = threads.invokeAll(calls).stream()
                    .map(IntakeIT::done)
                    .map(answer -> {
                        assertThat(answer.status()).as(answer.text()).isIn(200, 201);
                        return answer.at("/leadId");
                    })
                    .collect(Collectors.toSet());
            assertThat(leads).hasSize(1);
            String lead = leads.iterator().next();
            org.awaitility.Awaitility.await()
                    .until(() -> events
                                    .all("lead.enquiry-joined.v1", e -> e.subject()
                                            .equals(lead))
                                    .stream()
                                    .map(e -> e.id())
                                    .distinct()
                                    .count()
                            == 99);
            assertThat(events.await(1, "lead.created.v1", e -> e.group().equals(world.group)).stream()
                            .map(e -> e.id())
                            .distinct())
                    .hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    private static Api.Answer done(Future<Api.Answer> call) {
        try {
            return call.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_idempotency_key_takes_an_enquiry_once_whether_it_made_a_lead_or_joined_one() {
        String phone = aPhone();
        Api keyed = crm.with("Idempotency-Key", "first");
        Api.Answer made = keyed.post("/api/v1/leads", enquiry(phone)).expect(201);
        Api.Answer again = keyed.post("/api/v1/leads", enquiry(phone)).expect(201);
        assertThat(again.at("/leadId")).isEqualTo(made.at("/leadId"));
        keyed.post("/api/v1/leads", enquiry(aPhone())).expect(422);

        Api second = crm.with("Idempotency-Key", "second");
        Api.Answer joined = second.post("/api/v1/leads", enquiry(phone)).expect(200);
        assertThat(second.post("/api/v1/leads", enquiry(phone)).expect(200).at("/enquiryId"))
                .isEqualTo(joined.at("/enquiryId"));
        assertThat(second.post("/api/v1/leads", enquiry(aPhone())).expect(422).at("/type"))
                .endsWith("/idempotency-key-reused");
        assertThat(manager.get(path(made.at("/leadId"), "/enquiries")).json()).hasSize(2);
    }

    @Test
    void a_reachable_lead_is_never_lost_for_its_bad_fields() {
        Api.Answer taken = sent("{'store': '{store}', 'name': 'a\\u0000b', 'phones': ['" + aPhone()
                        + "', 'call me', 5],"
                        + "'emails': 'no address', 'source': 'SMOKE_SIGNAL', 'purchaseHorizon': 'SOON', 'kind': 7,"
                        + "'brand': {'x': 1}, 'model': '" + "m".repeat(101) + "', 'note': 'tell \\u202e me',"
                        + "'campaign': '" + "😀".repeat(60) + "', 'unknown': true}")
                .expect(201);
        assertThat(taken.json().at("/warnings").findValuesAsString("field"))
                .contains("name", "phones[1]", "emails[0]", "source", "purchaseHorizon", "kind", "model", "note")
                .doesNotContain("campaign");
        Api.Answer lead = lead(taken.at("/leadId"));
        assertThat(lead.at("/source")).isEqualTo("WEB");
        assertThat(lead.at("/name")).matches("138\\*{4}\\d{4}");
        assertThat(lead.at("/campaign")).isEqualTo("😀".repeat(60));
        assertThat(lead.at("/setAside/0/typed")).isNotEmpty();
        events.await("lead.value-set-aside.v1", taken.at("/leadId"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'store': '{store}', 'name': 'Eva'}",
                "{'store': '{store}', 'phones': ['12'], 'emails': ['x']}",
                "{'store': '{store}', 'phones': []}",
                "{'store': '{store}', 'phones': [null]}"
            })
    void an_enquiry_that_cannot_be_reached_is_refused_and_nothing_is_stored(String body) {
        Api.Answer refused = sent(body).expect(422);
        assertThat(refused.json().at("/errors").findValuesAsString("code")).contains("unreachable");
        assertThat(manager.get("/api/v1/leads").json().at("/items")).isEmpty();
    }

    @Test
    void a_short_service_number_is_taken_with_a_warning_and_recognises_nobody() {
        String body = "{'store': '{store}', 'phones': ['95588']}";
        Api.Answer first = sent(body).expect(201);
        assertThat(first.at("/warnings/0/code")).isEqualTo("only-possible");
        assertThat(sent(body).expect(201).at("/leadId")).isNotEqualTo(first.at("/leadId"));
    }

    @Test
    void an_enquiry_with_the_phones_of_two_leads_joins_the_older_and_takes_nothing_from_the_other() {
        String older = aPhone();
        String younger = aPhone();
        String first = aLead(older);
        clock.advance(java.time.Duration.ofSeconds(1));
        String second = aLead(younger);
        assertThat(sent("{'store': '{store}', 'phones': ['" + younger + "', '" + older + "']}")
                        .expect(200)
                        .at("/leadId"))
                .isEqualTo(first);
        assertThat(crm.post("/api/v1/leads", enquiry(younger)).expect(200).at("/leadId"))
                .isEqualTo(second);
    }

    @Test
    void once_a_lead_is_closed_the_same_person_makes_a_new_one() {
        String phone = aPhone();
        String lead = aLead(phone);
        holding(lead)
                .post(path(lead, "/invalidation"), json("{'reason': 'TEST'}"))
                .expect(200);
        assertThat(crm.post("/api/v1/leads", enquiry(phone)).expect(201).at("/leadId"))
                .isNotEqualTo(lead);
    }

    @Test
    void the_stated_purchase_time_sets_the_first_level_and_a_new_one_changes_it() {
        String phone = aPhone();
        String lead = sent("{'store': '{store}', 'phones': ['" + phone + "'], 'purchaseHorizon': 'THREE_MONTHS'}")
                .expect(201)
                .at("/leadId");
        assertThat(lead(lead).at("/level")).isEqualTo("B");
        assertThat(lead(lead).at("/treatment")).isEqualTo("BRING_FORWARD");
        sent("{'store': '{store}', 'phones': ['" + phone + "'], 'purchaseHorizon': 'immediate'}")
                .expect(200);
        assertThat(lead(lead).at("/level")).isEqualTo("A");
        assertThat(lead(lead).at("/wish/horizon")).isEqualTo("IMMEDIATE");
    }

    @Test
    void what_names_no_store_goes_to_the_callers_only_one_or_the_groups_intake_store() {
        String body = json("{'phones': ['" + aPhone() + "']}");
        assertThat(crm.post("/api/v1/leads", body).expect(201).at("/store")).isEqualTo(world.shanghai);
        assertThat(api.as(world.manager(world.munich))
                        .post("/api/v1/leads", json("{'phones': ['0151 23456789']}"))
                        .expect(201)
                        .at("/store"))
                .isEqualTo(world.munich);
        crm.post("/api/v1/leads", json("{'store': 'nowhere', 'phones': ['" + aPhone() + "']}"))
                .expect(404);
    }
}
