package io.showroom.customer;

import static io.showroom.customer.support.LeadService.number;
import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.contracts.Contracts;
import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api.Answer;
import io.showroom.testkit.Events.Seen;
import io.showroom.testkit.contracts.EventContract;
import io.showroom.testkit.contracts.OpenApiDrift;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What this service publishes is what {@code contracts} says it does: its events and its REST API. */
class ContractIT extends CustomerServiceTest {
    private static final String RESIDENT_ID = "11010519491231002X";

    @LocalServerPort
    int port;

    @Test
    void the_rest_api_is_the_committed_one() {
        OpenApiDrift.assertNone("customer-service", port);
    }

    @Test
    void every_event_fits_its_schema_and_none_names_an_identity_number() {
        String id = everythingHappensTo(aPhone());

        eventually(() -> assertThat(told().stream().map(Seen::type).toList()).containsAll(eventsOfThisService()));
        assertThat(told()).allSatisfy(event -> {
            EventContract.assertValid(event.type(), event.data());
            assertThat(event.subject()).isEqualTo(id);
            assertThat(event.store()).isNull();
            assertThat(event.data()).doesNotContain(RESIDENT_ID, "110105********002X");
        });
    }

    @Test
    void the_events_of_a_customer_are_told_in_order_and_each_has_a_version_of_its_own() {
        everythingHappensTo(aPhone());
        eventually(() -> assertThat(told().stream().map(Seen::type)).contains("customer.consent-changed.v1"));

        List<Long> versions =
                List.of("customer.registered.v1", "customer.lead-linked.v1", "customer.consent-changed.v1").stream()
                        .map(type -> events.await(type, e -> e.group().equals(world.group)))
                        .map(Seen::version)
                        .toList();
        assertThat(versions).isSorted().doesNotHaveDuplicates();
        assertThat(told().stream().map(Seen::version)).doesNotHaveDuplicates();
    }

    @Test
    void the_meters_tell_what_happened() {
        everythingHappensTo(aPhone());
        manager.get(path(
                        leads.customerOf(leads.enquiry(world.shanghai, "Li", "+86" + aPhone())),
                        "/contact-details?reason=x"))
                .expect(200);
        manager.post(CUSTOMERS, person("Wang", aPhone())).expect(201);

        assertThat(api.get("/actuator/prometheus").expect(200).text())
                .contains(
                        "showroom_customer_registrations_total{kind=\"PERSON\",outcome=\"NEW\",service=\"customer-service\",way=\"LEAD\"}",
                        "showroom_customer_registrations_total{kind=\"PERSON\",outcome=\"NEW\",service=\"customer-service\",way=\"REST\"}",
                        "showroom_customer_unmasked_reads_total{service=\"customer-service\",what=\"contact-details\"}",
                        "showroom_customer_consents_total{decision=\"GRANTED\",purpose=\"MARKETING\"");
    }

    private String everythingHappensTo(String phone) {
        String lead = leads.enquiry(
                world.shanghai,
                Map.of(
                        "kind",
                        "PERSON",
                        "name",
                        "王小明",
                        "phones",
                        List.of(number("+86" + phone)),
                        "emails",
                        List.of("wang@example.com")));
        String id = leads.customerOf(lead);
        Answer known = customer(id);
        manager.with("If-Match", known.etag())
                .put(
                        "/api/v1/customers/" + id + "/identity",
                        "{\"kind\":\"RESIDENT_ID\",\"number\":\"" + RESIDENT_ID + "\"}")
                .expect(200);
        manager.post(
                        "/api/v1/customers/" + id + "/consents",
                        "{\"decisions\":[{\"purpose\":\"MARKETING\",\"channel\":\"SMS\",\"granted\":true},"
                                + "{\"purpose\":\"PARTNER_SHARING\",\"partnerKind\":\"INSURER\",\"granted\":true}],"
                                + "\"textVersion\":\"privacy-1\",\"proof\":\"form 7\"}")
                .expect(200);
        return id;
    }

    private List<Seen> told() {
        return Contracts.eventTypes().stream()
                .flatMap(type -> events.all(type, e -> e.group().equals(world.group)).stream())
                .filter(event -> event.type().startsWith("customer."))
                .toList();
    }

    private static List<String> eventsOfThisService() {
        return Contracts.eventTypes().stream()
                .filter(type -> type.startsWith("customer."))
                .toList();
    }
}
