package io.showroom.customer.recognition;

import static io.showroom.customer.support.LeadService.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Events.Seen;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClaimLeadIT extends CustomerServiceTest {

    @Test
    void an_unknown_enquirer_is_registered_and_answered() {
        String lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        String id = leads.customerOf(lead);

        assertThat(customer(id).at("/name")).isEqualTo("王小明");
        assertThat(customer(id).at("/classes/0")).isEqualTo("PROSPECT");
        Seen answer = events.await("customer.lead-linked.v1", id);
        assertThat(answer.json().at("/store").asString()).isEqualTo(world.shanghai);
        assertThat(answer.json().at("/name").asString()).isEqualTo("王小明");
        Seen change = events.await("customer.class-changed.v1", id);
        assertThat(change.json().at("/added/0").asString()).isEqualTo("PROSPECT");
        assertThat(change.json().at("/lifecycle").asString()).isEqualTo("PROSPECT");
    }

    @Test
    void a_known_customer_is_found_by_phone_and_what_was_empty_is_filled() {
        String phone = aPhone();
        String known = registered("王小明", phone).at("/id");
        String lead = leads.enquiry(
                world.munich,
                Map.of(
                        "kind",
                        "PERSON",
                        "name",
                        "Wang Xiaoming",
                        "phones",
                        List.of(number("+86" + phone)),
                        "emails",
                        List.of("wang@example.com")));

        assertThat(leads.customerOf(lead)).isEqualTo(known);
        assertThat(customer(known).at("/name")).isEqualTo("王小明");
        assertThat(customer(known).at("/emails/0")).isEqualTo("w***@example.com");
        assertThat(api.as(world.manager(world.munich))
                        .get("/api/v1/customers/" + known)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_further_enquiry_of_the_lead_teaches_another_phone_by_which_the_customer_is_known_from_then_on() {
        String second = aPhone();
        String lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        String id = leads.customerOf(lead);
        leads.say(
                "lead.enquiry-joined.v1",
                world.shanghai,
                lead,
                Map.of(
                        "enquiryId", "e-2",
                        "source", "WEB",
                        "phones", List.of(number("+86" + second)),
                        "emails", List.of("wang@example.com"),
                        "at", "2026-03-03T02:00:00Z"));
        eventually(() -> assertThat(customer(id).json().at("/phones")).hasSize(2));

        assertThat(customer(id).at("/emails/0")).isEqualTo("w***@example.com");
        assertThat(leads.customerOf(leads.enquiry(world.munich, "Wang", "+86" + second)))
                .isEqualTo(id);
    }

    @Test
    void who_gave_no_name_at_first_is_called_by_the_name_of_the_next_enquiry() {
        String phone = aPhone();
        String lead = leads.enquiry(world.shanghai, Map.of("kind", "PERSON", "phones", List.of(number("+86" + phone))));
        String id = leads.customerOf(lead);
        assertThat(customer(id).at("/name")).startsWith(phone.substring(0, 3) + "****");
        assertThat(events.await("customer.lead-linked.v1", id).json().has("name"))
                .isFalse();
        leads.say(
                "lead.enquiry-joined.v1",
                world.shanghai,
                lead,
                Map.of(
                        "enquiryId", "e-2",
                        "source", "WEB",
                        "name", "王小明",
                        "phones", List.of(number("+86" + phone)),
                        "emails", List.of(),
                        "at", "2026-03-03T02:00:00Z"));

        eventually(() -> assertThat(customer(id).at("/name")).isEqualTo("王小明"));
    }

    @Test
    void a_phone_of_a_further_enquiry_that_is_anothers_stays_with_them() {
        String others = aPhone();
        registered("Li", others);
        String lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        String id = leads.customerOf(lead);
        leads.say(
                "lead.enquiry-joined.v1",
                world.shanghai,
                lead,
                Map.of(
                        "enquiryId",
                        "e-2",
                        "source",
                        "WEB",
                        "phones",
                        List.of(number("+86" + others)),
                        "emails",
                        List.of(),
                        "at",
                        "2026-03-03T02:00:00Z"));

        eventually(
                () -> assertThat(manager.get(timeline(id)).json().at("/items")).hasSize(2));
        assertThat(customer(id).json().at("/phones")).hasSize(1);
    }

    @Test
    void a_hundred_enquiries_at_once_with_one_phone_are_one_customer() {
        String e164 = "+86" + aPhone();
        List<String> all = IntStream.range(0, 100)
                .parallel()
                .mapToObj(i -> leads.enquiry(world.shanghai, "Enquirer " + i, e164))
                .toList();

        assertThat(all.stream().map(leads::customerOf).distinct()).hasSize(1);
        assertThat(events.await(1, "customer.registered.v1", e -> e.group().equals(world.group)))
                .hasSize(1);
        assertThat(events.await(100, "customer.lead-linked.v1", e -> e.group().equals(world.group)))
                .hasSize(100);
    }

    @Test
    void a_firm_is_registered_by_its_name_and_whoever_asks_becomes_its_contact() {
        String lead = leads.enquiry(
                world.shanghai,
                Map.of(
                        "kind", "ORGANISATION",
                        "organisation", "上海浦东汽车租赁有限公司",
                        "name", "张经理",
                        "phones", List.of(number("+86" + aPhone()))));
        String id = leads.customerOf(lead);

        assertThat(customer(id).at("/kind")).isEqualTo("ORGANISATION");
        assertThat(customer(id).at("/name")).isEqualTo("上海浦东汽车租赁有限公司");
        assertThat(customer(id).at("/contacts/0/name")).isEqualTo("张经理");
    }

    @Test
    void a_colleague_who_asks_for_the_same_firm_becomes_its_second_contact() {
        String phone = "+86" + aPhone();
        String first = leads.customerOf(leads.enquiry(world.shanghai, aFirmsEnquiry("张经理", phone)));
        String second = leads.customerOf(leads.enquiry(world.shanghai, aFirmsEnquiry("李助理", phone)));

        assertThat(second).isEqualTo(first);
        assertThat(customer(first).json().at("/contacts").findValuesAsString("name"))
                .containsExactly("张经理", "李助理");
    }

    @Test
    void who_left_no_name_is_shown_by_the_masked_phone() {
        String lead =
                leads.enquiry(world.shanghai, Map.of("kind", "PERSON", "phones", List.of(number("+8613700001234"))));

        assertThat(customer(leads.customerOf(lead)).at("/name")).isEqualTo("137****1234");
    }

    @Test
    void an_enquiry_opened_for_a_customer_by_hand_is_theirs_whatever_phone_it_names() {
        String known = registered("王小明", aPhone()).at("/id");
        String lead = leads.enquiry(
                world.shanghai,
                Map.of(
                        "kind",
                        "PERSON",
                        "name",
                        "W",
                        "customerId",
                        known,
                        "phones",
                        List.of(number("+86" + aPhone()))));

        assertThat(leads.customerOf(lead)).isEqualTo(known);
        assertThat(customer(known).json().at("/phones")).hasSize(2);
    }

    @Test
    void a_second_phone_that_is_another_customers_stays_with_that_customer() {
        String first = aPhone();
        String second = aPhone();
        String li = registered("Li", first).at("/id");
        String wang = registered("Wang", second).at("/id");
        String lead = leads.enquiry(
                world.shanghai,
                Map.of(
                        "kind",
                        "PERSON",
                        "name",
                        "Li",
                        "phones",
                        List.of(number("+86" + first), number("+86" + second))));

        assertThat(leads.customerOf(lead)).isEqualTo(li);
        assertThat(customer(li).json().at("/phones")).hasSize(1);
        assertThat(customer(wang).json().at("/phones")).hasSize(1);
    }

    private static Map<String, Object> aFirmsEnquiry(String who, String phone) {
        return Map.of("kind", "ORGANISATION", "organisation", "浦东租赁", "name", who, "phones", List.of(number(phone)));
    }
}
