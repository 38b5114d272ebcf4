package io.showroom.customer.recognition;

import static io.showroom.customer.support.LeadService.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two stores, one person (handbook, section 10): the second shows what it was told, and nothing of the first's. */
class SecondStoreIT extends CustomerServiceTest {
    private String phone;
    private String id;
    private String lead;
    private Api munich;

    @BeforeEach
    void aCustomerOfShanghaiAsksInMunich() {
        phone = aPhone();
        id = manager.post(
                        CUSTOMERS,
                        json("{'kind':'PERSON','name':'王小明','emails':['wang@example.com'],'phones':[{'number':'" + phone
                                + "'},{'number':'" + aPhone() + "'}],'address':{'city':'上海市','line':'世纪大道 1 号'},"
                                + "'person':{'birthDate':'1990-05-17'}}"))
                .expect(201)
                .at("/id");
        lead = leads.enquiry(
                world.munich, Map.of("kind", "PERSON", "name", "Wang", "phones", List.of(number("+86" + phone))));
        assertThat(leads.customerOf(lead)).isEqualTo(id);
        munich = api.as(world.manager(world.munich));
    }

    @Test
    void the_second_store_sees_what_it_was_told_and_that_the_customer_is_known_in_the_group() {
        Answer seen = munich.get(path(id, "")).expect(200);

        assertThat(seen.at("/name")).isEqualTo("Wang");
        assertThat(seen.json().at("/phones")).hasSize(1);
        assertThat(seen.json().at("/emails")).isEmpty();
        assertThat(seen.json().has("address")).isFalse();
        assertThat(seen.json().has("person")).isFalse();
        assertThat(seen.json().has("homeStore")).isFalse();
        assertThat(seen.json().has("lifecycle")).isFalse();
        assertThat(seen.at("/classes/0")).isEqualTo("PROSPECT");
        assertThat(seen.at("/knownInGroup/store")).isEqualTo(world.shanghai);
        assertThat(seen.at("/knownInGroup/since")).isEqualTo("2026-03-03T02:00:00Z");
        assertThat(seen.at("/knownInGroup/name")).isEqualTo("王**");
        assertThat(customer(id).json().has("knownInGroup")).isFalse();
        assertThat(customer(id).json().at("/stores")).hasSize(1);
    }

    @Test
    void the_answer_to_its_lead_names_the_customer_as_it_was_told() {
        assertThat(events.await("customer.lead-linked.v1", id)
                        .json()
                        .at("/name")
                        .asString())
                .isEqualTo("Wang");
    }

    @Test
    void it_may_call_by_the_number_it_was_told_and_no_other() {
        Answer details =
                munich.get(path(id, "/contact-details?reason=call%20back")).expect(200);

        assertThat(details.json().at("/phones")).hasSize(1);
        assertThat(details.at("/phones/0/e164")).isEqualTo("+86" + phone);
        assertThat(details.text()).doesNotContain("世纪大道", "wang@example.com");
    }

    @Test
    void it_finds_the_customer_by_what_it_was_told_and_not_by_what_it_was_not() {
        assertThat(ids(munich.get(CUSTOMERS + "?name=wang"))).containsExactly(id);
        assertThat(ids(munich.get(CUSTOMERS + "?phone=%2B86" + phone))).containsExactly(id);
        assertThat(ids(munich.get(CUSTOMERS + "?name=xiaoming"))).isEmpty();
        assertThat(ids(munich.get(CUSTOMERS + "?lifecycle=PROSPECT"))).isEmpty();
        assertThat(ids(munich.get(CUSTOMERS + "?class=PROSPECT"))).containsExactly(id);
    }

    @Test
    void it_corrects_nothing_and_learns_of_no_identity_number() {
        holding(id)
                .put(path(id, "/identity"), json("{'kind':'RESIDENT_ID','number':'11010519491231002X'}"))
                .expect(200);
        Api editing = munich.with("If-Match", "*");

        editing.patch(path(id, ""), json("{'name':'Herr Wang'}")).expect(403);
        editing.put(path(id, "/identity"), json("{'kind':'RESIDENT_ID','number':'11010519491231002X'}"))
                .expect(403);
        munich.get(path(id, "/identity?reason=x")).expect(404);
        assertThat(munich.get(path(id, "")).json().has("identity")).isFalse();
        assertThat(munich.post(CUSTOMERS, person("Wang", "+86" + phone))
                        .expect(409)
                        .at("/type"))
                .endsWith("/customer-known-in-group");
    }

    @Test
    void it_sees_its_own_line_only_and_hears_a_no_to_marketing_wherever_it_was_said() {
        String no = json("{'decisions':[{'purpose':'MARKETING','channel':'SMS','granted':false}]}");
        manager.post(path(id, "/consents"), no).expect(200);
        Answer consents = munich.get(path(id, "/consents")).expect(200);

        eventually(
                () -> assertThat(munich.get(timeline(id)).json().at("/items")).hasSize(1));
        assertThat(manager.get(timeline(id)).json().at("/items")).isEmpty();
        assertThat(consents.at("/inForce/0/granted")).isEqualTo("false");
        assertThat(consents.json().at("/ledger")).isEmpty();
        assertThat(manager.get(path(id, "/consents")).json().at("/ledger")).hasSize(1);
    }

    @Test
    void an_order_there_makes_the_customer_its_own_as_well() {
        leads.say("lead.ordered.v1", world.munich, lead, Map.of("orderId", "1", "at", "2026-03-03T02:00:00Z"));

        eventually(() ->
                assertThat(munich.get(path(id, "")).expect(200).at("/name")).isEqualTo("王小明"));
        assertThat(munich.get(path(id, "")).json().has("knownInGroup")).isFalse();
        munich.with("If-Match", "*")
                .patch(path(id, ""), json("{'region':'Bayern'}"))
                .expect(200);
        assertThat(ids(munich.get(CUSTOMERS + "?name=xiaoming"))).containsExactly(id);
    }

    @Test
    void its_owner_sees_it_and_the_first_stores_consultants_do_not_see_that_owner() {
        leads.assigned(world.munich, lead, world.munich + "-consultant-1");

        eventually(() -> consultant(world.munich, 1).get(path(id, "")).expect(200));
        assertThat(customer(id).json().at("/owners")).isEmpty();
        assertThat(munich.get(path(id, "")).at("/owners/0")).isEqualTo(world.munich + "-consultant-1");
    }
}
