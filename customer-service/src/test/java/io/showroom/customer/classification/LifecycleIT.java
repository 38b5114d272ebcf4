package io.showroom.customer.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Events.Seen;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Classes and lifecycle follow from events and from time, and each change is told. */
class LifecycleIT extends CustomerServiceTest {

    @Test
    void time_alone_makes_an_enquirer_dormant_and_then_lost_to_the_second() {
        String id = registered("王小明", aPhone()).at("/id");
        clock.set(Instant.parse("2026-12-03T01:59:59Z"));
        assertThat(customer(id).at("/lifecycle")).isEqualTo("PROSPECT");

        clock.set(Instant.parse("2026-12-03T02:00:00Z"));
        eventually(() -> assertThat(customer(id).at("/lifecycle")).isEqualTo("DORMANT"));
        clock.set(Instant.parse("2027-09-03T02:00:00Z"));
        eventually(() -> assertThat(customer(id).at("/lifecycle")).isEqualTo("LOST"));

        eventually(() -> assertThat(
                        events.all("customer.class-changed.v1", e -> e.subject().equals(id)))
                .extracting(event -> event.json().at("/lifecycle").asString())
                .containsExactly("DORMANT", "LOST"));
        assertThat(ids(manager.get(CUSTOMERS + "?lifecycle=LOST"))).containsExactly(id);
        assertThat(ids(manager.get(CUSTOMERS + "?lifecycle=DORMANT"))).isEmpty();
    }

    @Test
    void a_group_sets_its_own_numbers() {
        world.group(Map.of("customer", Map.of("dormantAfterMonths", 1)));
        String sentinel = world.shanghai + "-after";
        world.staff(sentinel, Role.TECHNICIAN, world.shanghai);
        eventually(() -> assertThat(directory.staff(world.group, sentinel)).isPresent());
        String id = registered("王小明", aPhone()).at("/id");

        clock.set(Instant.parse("2026-04-03T02:00:00Z"));
        eventually(() -> assertThat(customer(id).at("/lifecycle")).isEqualTo("DORMANT"));
    }

    @Test
    void a_lost_lead_makes_a_defeated_customer_a_new_one_a_prospect_again() {
        String phone = "+86" + aPhone();
        String lead = leads.enquiry(world.shanghai, "王小明", phone);
        String id = leads.customerOf(lead);
        leads.say(
                "lead.defeated.v1",
                world.shanghai,
                lead,
                Map.of("reason", "BOUGHT_COMPETITOR", "at", "2026-03-03T02:00:00Z"));
        leads.moved(world.shanghai, lead, "DEFEATED");
        eventually(() -> assertThat(classes(id)).containsExactly("COMPETITOR_OWNER", "DEFEATED"));

        clock.advance(Duration.ofDays(1));
        leads.enquiry(
                world.shanghai,
                Map.of(
                        "kind",
                        "PERSON",
                        "receivedAt",
                        "2026-03-04T02:00:00Z",
                        "phones",
                        List.of(Map.of("e164", phone, "typed", phone))));
        eventually(() -> assertThat(classes(id)).containsExactly("PROSPECT", "COMPETITOR_OWNER"));
        Seen back = events.await(
                "customer.class-changed.v1",
                e -> e.subject().equals(id)
                        && e.json().at("/removed/0").asString("").equals("DEFEATED"));
        assertThat(back.json().at("/added/0").asString()).isEqualTo("PROSPECT");
    }

    @Test
    void a_cancelled_order_makes_no_buyer_and_an_invalid_lead_no_prospect() {
        String lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        String id = leads.customerOf(lead);
        leads.say("lead.ordered.v1", world.shanghai, lead, Map.of("orderId", "1", "at", "2026-03-03T02:00:00Z"));
        eventually(() -> assertThat(customer(id).at("/lifecycle")).isEqualTo("BUYER"));

        leads.say(
                "lead.order-cancelled.v1", world.shanghai, lead, Map.of("orderId", "1", "at", "2026-03-03T02:00:00Z"));
        leads.moved(world.shanghai, lead, "NEGOTIATION");
        eventually(() -> assertThat(customer(id).at("/lifecycle")).isEqualTo("PROSPECT"));
        assertThat(classes(id)).containsExactly("PROSPECT");

        leads.say("lead.invalidated.v1", world.shanghai, lead, Map.of("reason", "SPAM", "at", "2026-03-03T02:00:00Z"));
        eventually(() -> assertThat(classes(id)).isEmpty());
        assertThat(customer(id).at("/level")).isEqualTo("POTENTIAL");
    }

    @Test
    void a_car_serviced_here_makes_a_base_customer_found_by_class() {
        String id = registered("王小明", aPhone()).at("/id");
        registered("Li", aPhone());
        leads.tell(
                "vehicle.work-order-closed.v1",
                world.shanghai,
                "w",
                Map.of(
                        "vin",
                        "V",
                        "customerId",
                        id,
                        "store",
                        world.shanghai,
                        "mileage",
                        80_000,
                        "closedAt",
                        "2026-03-03T02:00:00Z"));

        eventually(() -> assertThat(customer(id).at("/lifecycle")).isEqualTo("ACTIVE"));
        assertThat(customer(id).at("/replacement")).isEqualTo("true");
        assertThat(ids(manager.get(CUSTOMERS + "?class=OTHER_SOLD_OWNER"))).containsExactly(id);
        assertThat(ids(api.as(world.admin()).get(CUSTOMERS + "?class=OTHER_SOLD_OWNER&lifecycle=ACTIVE")))
                .containsExactly(id);
        assertThat(ids(manager.get(CUSTOMERS + "?class=OWN_SOLD_OWNER"))).isEmpty();
    }

    private List<String> classes(String id) {
        return customer(id)
                .json()
                .at("/classes")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
