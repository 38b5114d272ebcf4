package io.showroom.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.customer.support.Story;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import io.showroom.testkit.Texts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person from the first enquiry to an owner who is looked after, as the other services tell it. */
class JourneyIT extends CustomerServiceTest {
    private Story story;
    private String lead;
    private String id;

    @BeforeEach
    void anEnquiry() {
        story = new Story(leads, world);
        lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        id = leads.customerOf(lead);
    }

    @Test
    void an_enquirer_becomes_an_owner_whose_line_tells_everything_in_order_and_once() {
        story.upToTheDelivery(lead);
        eventually(() -> assertThat(customer(id).at("/lifecycle")).isEqualTo("HONEYMOON"));
        assertThat(customer(id).at("/classes/0")).isEqualTo("OWN_SOLD_OWNER");
        assertThat(customer(id).at("/owners/0")).isEqualTo(world.shanghai + "-consultant-1");
        story.theFirstService(id);
        theLineIs(id, Story.WITH_THE_FIRST_SERVICE);

        assertThat(kinds(manager.get(timeline(id))))
                .containsExactly(
                        "SURVEY",
                        "RETURN_VISIT",
                        "WORK_ORDER_CLOSED",
                        "WORK_ORDER_OPENED",
                        "BOOKING",
                        "CAR_OWNED",
                        "DELIVERY",
                        "RECEIPT",
                        "LEVEL_CHANGED",
                        "ORDER",
                        "QUOTATION",
                        "TEST_DRIVE",
                        "LEVEL_CHANGED",
                        "CONTACT",
                        "ENQUIRY");
    }

    @Test
    void the_line_is_filtered_by_kind_and_labelled_in_the_callers_language() {
        story.upToTheDelivery(lead);
        theLineIs(id, Story.UP_TO_THE_DELIVERY);

        assertThat(kinds(manager.get(timeline(id) + "?kind=ORDER&kind=CONTACT")))
                .containsExactly("ORDER", "CONTACT");
        Answer level = manager.get(timeline(id) + "?kind=LEVEL_CHANGED&limit=1");
        assertThat(level.at("/items/0/details/evidence")).isEqualTo("DEPOSIT_PAID");
        Api chinese = manager.with("Accept-Language", "zh-CN");
        assertThat(chinese.get(timeline(id) + "?kind=DELIVERY").at("/items/0/label"))
                .isEqualTo("交车");
        assertThat(manager.get(timeline(id) + "?kind=DELIVERY").at("/items/0/label"))
                .isEqualTo("Delivery");
    }

    @Test
    void the_line_is_paged_without_gaps_and_what_happened_meanwhile_is_on_no_later_page() {
        story.upToTheDelivery(lead);
        theLineIs(id, Story.UP_TO_THE_DELIVERY);
        List<String> whole = kinds(manager.get(timeline(id)));
        Answer page = manager.get(timeline(id) + "?limit=3");
        List<String> paged = new ArrayList<>(kinds(page));
        story.theFirstService(id);
        theLineIs(id, Story.WITH_THE_FIRST_SERVICE);
        while (page.json().has("nextCursor")) {
            page = manager.get(timeline(id) + "?limit=3&cursor=" + page.at("/nextCursor"));
            paged.addAll(kinds(page));
        }

        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void prices_are_seen_by_those_who_may_read_them_where_they_come_from() {
        story.upToTheDelivery(lead);
        story.theFirstService(id);
        theLineIs(id, Story.WITH_THE_FIRST_SERVICE);

        assertThat(priceOf(manager)).isEqualTo("189800.00");
        assertThat(priceOf(consultant(world.shanghai, 1))).isEqualTo("189800.00");
        for (Api other : List.of(
                api.as(world.agent(world.shanghai)),
                api.as(world.advisor(world.shanghai)),
                api.as(world.integration("customers.read")))) {
            assertThat(Texts.withoutIds(other.get(timeline(id)).expect(200).text()))
                    .doesNotContain("189800");
            assertThat(priceOf(other)).isEmpty();
        }
        assertThat(api.as(world.advisor(world.shanghai))
                        .get(timeline(id) + "?kind=WORK_ORDER_CLOSED")
                        .at("/items/0/items/1/price/amount"))
                .isEqualTo("68.00");
    }

    @Test
    void an_event_delivered_again_leaves_one_entry() {
        String event = leads.tell("vehicle.booking-made.v1", world.shanghai, "booking-1", story.booking(id));
        leads.again(event, "vehicle.booking-made.v1", world.shanghai, "booking-1", story.booking(id));
        String missed = story.booking(id).replace("2026-03-21T02", "2026-09-20T09");
        leads.tell("vehicle.booking-missed.v1", world.shanghai, "booking-1", missed);

        theLineIs(id, 3);
        assertThat(kinds(manager.get(timeline(id)))).containsExactly("BOOKING_MISSED", "BOOKING", "ENQUIRY");
    }

    @Test
    void a_work_order_of_a_car_without_a_known_owner_lands_on_nobodys_line() {
        String bystander = registered("Bystander", aPhone()).at("/id");
        leads.tell("vehicle.work-order-closed.v1", world.shanghai, "order-1", story.workOrder());
        leads.tell("vehicle.booking-made.v1", world.shanghai, "order-1", story.booking(bystander));

        theLineIs(bystander, 1);
        assertThat(kinds(manager.get(timeline(bystander)))).containsExactly("BOOKING");
        assertThat(customer(bystander).json().at("/classes")).isEmpty();
        assertThat(api.as(world.admin())
                        .get("/api/v1/operations/dead-letters")
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void an_event_that_names_nobody_touches_nobody_and_is_found_among_the_dead_letters() {
        String bystander = registered("Bystander", aPhone()).at("/id");
        leads.tell("lead.stage-changed.v1", world.shanghai, "nobodys-lead", "'to':'ORDERED'");

        eventually(() -> assertThat(api.as(world.admin())
                        .get("/api/v1/operations/dead-letters")
                        .at("/items/0/type"))
                .isEqualTo("lead.stage-changed.v1"));
        assertThat(customer(bystander).at("/lifecycle")).isEqualTo("PROSPECT");
        assertThat(customer(id).at("/lifecycle")).isEqualTo("PROSPECT");
    }

    @Test
    void a_car_sold_on_makes_the_new_owner_one_and_the_old_one_none() {
        String old = registered("Old", aPhone()).at("/id");
        String next = registered("Next", aPhone()).at("/id");
        leads.tell("vehicle.owner-changed.v1", world.shanghai, "car-1", story.owner(old, "OTHER_SOLD"));
        eventually(() -> assertThat(customer(old).at("/classes/0")).isEqualTo("OTHER_SOLD_OWNER"));
        leads.tell(
                "vehicle.owner-changed.v1",
                world.shanghai,
                "car-1",
                story.owner(next, "OTHER_SOLD") + ",'previousCustomerId':'" + old + "'");

        eventually(() -> assertThat(customer(next).at("/classes/0")).isEqualTo("OTHER_SOLD_OWNER"));
        eventually(() -> assertThat(customer(old).json().at("/classes")).isEmpty());
        assertThat(kinds(manager.get(timeline(old)))).containsExactly("CAR_OWNED");
    }

    private void theLineIs(String customer, int entries) {
        eventually(() -> assertThat(kinds(manager.get(timeline(customer)))).hasSize(entries));
    }

    private static List<String> kinds(Answer page) {
        return page.expect(200)
                .json()
                .at("/items")
                .valueStream()
                .map(entry -> entry.at("/kind").asString())
                .toList();
    }

    private String priceOf(Api reader) {
        return reader.get(timeline(id) + "?kind=DELIVERY").expect(200).at("/items/0/amounts/price/amount");
    }
}
