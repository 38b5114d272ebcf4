package io.showroom.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A person from the first enquiry to an owner who is looked after, as the other services tell it. */
class JourneyIT extends CustomerServiceTest {
    private static final String VIN = "LSVAL41Z882104202";
    private static final Map<String, String> PRICE = Map.of("amount", "189800.00", "currency", "CNY");

    @Test
    void an_enquirer_becomes_an_owner_whose_line_tells_everything_in_order_and_once() {
        String lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        String id = leads.customerOf(lead);
        everythingUpToTheDelivery(lead);
        eventually(() -> assertThat(customer(id).at("/classes/0")).isEqualTo("OWN_SOLD_OWNER"));
        assertThat(customer(id).at("/lifecycle")).isEqualTo("HONEYMOON");
        assertThat(customer(id).at("/owners/0")).isEqualTo(world.shanghai + "-consultant-1");
        theFirstService(id);
        eventually(() -> assertThat(kinds(manager.get(timeline(id)))).hasSize(15));

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
    void the_line_is_filtered_by_kind_paged_without_gaps_and_labelled_in_the_callers_language() {
        String lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        String id = leads.customerOf(lead);
        everythingUpToTheDelivery(lead);
        eventually(() -> assertThat(kinds(manager.get(timeline(id)))).hasSize(10));

        assertThat(kinds(manager.get(timeline(id) + "?kind=ORDER&kind=CONTACT")))
                .containsExactly("ORDER", "CONTACT");
        List<String> paged = new ArrayList<>();
        String cursor = "";
        do {
            Answer page = manager.get(timeline(id) + "?limit=3" + cursor).expect(200);
            paged.addAll(kinds(page));
            cursor = page.at("/nextCursor").isEmpty() ? null : "&cursor=" + page.at("/nextCursor");
        } while (cursor != null);
        assertThat(paged).isEqualTo(kinds(manager.get(timeline(id))));
        assertThat(manager.with("Accept-Language", "zh-CN")
                        .get(timeline(id) + "?kind=DELIVERY")
                        .at("/items/0/label"))
                .isEqualTo("交车");
        assertThat(manager.get(timeline(id) + "?kind=DELIVERY").at("/items/0/label"))
                .isEqualTo("Delivery");
        Answer level = manager.get(timeline(id) + "?kind=LEVEL_CHANGED&limit=1");
        assertThat(level.at("/items/0/details/evidence")).isEqualTo("DEPOSIT_PAID");
    }

    @Test
    void prices_are_seen_by_those_who_may_read_them_where_they_come_from() {
        String lead = leads.enquiry(world.shanghai, "王小明", "+86" + aPhone());
        String id = leads.customerOf(lead);
        everythingUpToTheDelivery(lead);
        theFirstService(id);
        eventually(() -> assertThat(kinds(manager.get(timeline(id)))).hasSize(15));

        assertThat(priceOf(manager, id, "DELIVERY")).isEqualTo("189800.00");
        assertThat(priceOf(consultant(world.shanghai, 1), id, "DELIVERY")).isEqualTo("189800.00");
        for (Api other : List.of(
                api.as(world.agent(world.shanghai)),
                api.as(world.advisor(world.shanghai)),
                api.as(world.integration("customers.read")))) {
            assertThat(other.get(timeline(id)).expect(200).text()).doesNotContain("189800");
            assertThat(priceOf(other, id, "DELIVERY")).isEmpty();
        }
        assertThat(api.as(world.advisor(world.shanghai))
                        .get(timeline(id) + "?kind=WORK_ORDER_CLOSED")
                        .at("/items/0/items/1/price/amount"))
                .isEqualTo("68.00");
    }

    @Test
    void an_event_delivered_again_leaves_one_entry() {
        String id = registered("王小明", aPhone()).at("/id");
        Map<String, Object> booking = aBooking(id);
        String event = leads.tell("vehicle.booking-made.v1", world.shanghai, "booking-1", booking);
        leads.again(event, "vehicle.booking-made.v1", world.shanghai, "booking-1", booking);
        leads.tell(
                "vehicle.booking-missed.v1",
                world.shanghai,
                "booking-1",
                Map.of(
                        "bookingId",
                        "booking-1",
                        "vin",
                        VIN,
                        "customerId",
                        id,
                        "store",
                        world.shanghai,
                        "at",
                        "2026-09-20T09:00:00Z"));

        eventually(() -> assertThat(kinds(manager.get(timeline(id)))).contains("BOOKING_MISSED"));
        assertThat(kinds(manager.get(timeline(id)))).containsExactly("BOOKING_MISSED", "BOOKING");
    }

    @Test
    void a_work_order_of_a_car_without_a_known_owner_lands_on_nobodys_line() {
        String bystander = registered("Bystander", aPhone()).at("/id");
        leads.tell("vehicle.work-order-closed.v1", world.shanghai, "order-1", aWorkOrder(null));
        leads.tell("vehicle.booking-made.v1", world.shanghai, "order-1", aBooking(bystander));

        eventually(() -> assertThat(kinds(manager.get(timeline(bystander)))).containsExactly("BOOKING"));
        assertThat(customer(bystander).json().at("/classes")).isEmpty();
        assertThat(api.as(world.admin())
                        .get("/api/v1/operations/dead-letters")
                        .json()
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void a_car_sold_on_makes_the_new_owner_one_and_the_old_one_none() {
        String old = registered("Old", aPhone()).at("/id");
        String next = registered("Next", aPhone()).at("/id");
        leads.tell("vehicle.owner-changed.v1", world.shanghai, "car-1", owner(old, null));
        eventually(() -> assertThat(customer(old).at("/classes/0")).isEqualTo("OTHER_SOLD_OWNER"));
        leads.tell("vehicle.owner-changed.v1", world.shanghai, "car-1", owner(next, old));

        eventually(() -> assertThat(customer(next).at("/classes/0")).isEqualTo("OTHER_SOLD_OWNER"));
        eventually(() -> assertThat(customer(old).json().at("/classes")).isEmpty());
        assertThat(kinds(manager.get(timeline(old)))).containsExactly("CAR_OWNED");
    }

    private void everythingUpToTheDelivery(String lead) {
        String consultant = world.shanghai + "-consultant-1";
        leads.assigned(world.shanghai, lead, consultant);
        said(
                "lead.contact-recorded.v1",
                lead,
                Map.of(
                        "contactId",
                        "1",
                        "channel",
                        "CALL",
                        "customerTookPart",
                        true,
                        "by",
                        consultant,
                        "at",
                        "2026-03-03T02:05:00Z"));
        said(
                "lead.level-changed.v1",
                lead,
                Map.of(
                        "from",
                        "C",
                        "to",
                        "A",
                        "at",
                        "2026-03-04T02:00:00Z",
                        "evidence",
                        List.of(Map.of("kind", "MODEL_AND_COLOUR_CHOSEN"))));
        said(
                "lead.test-drive-recorded.v1",
                lead,
                Map.of("testDriveId", "1", "car", "ID.4", "at", "2026-03-05T02:00:00Z"));
        said("lead.quotation-made.v1", lead, Map.of("quotationId", "1", "total", PRICE, "at", "2026-03-06T02:00:00Z"));
        said(
                "lead.ordered.v1",
                lead,
                Map.of(
                        "orderId",
                        "1",
                        "total",
                        PRICE,
                        "cars",
                        List.of(Map.of("model", "ID.4", "price", PRICE)),
                        "at",
                        "2026-03-07T02:00:00Z"));
        leads.moved(world.shanghai, lead, "ORDERED");
        said(
                "lead.level-changed.v1",
                lead,
                Map.of(
                        "from",
                        "A",
                        "to",
                        "O",
                        "at",
                        "2026-03-07T02:00:00Z",
                        "evidence",
                        List.of(Map.of("kind", "DEPOSIT_PAID"))));
        said(
                "lead.receipt-recorded.v1",
                lead,
                Map.of(
                        "orderId",
                        "1",
                        "receiptId",
                        "1",
                        "kind",
                        "DEPOSIT",
                        "amount",
                        PRICE,
                        "at",
                        "2026-03-07T02:00:01Z"));
        said(
                "lead.delivered.v1",
                lead,
                Map.of(
                        "orderId",
                        "1",
                        "vin",
                        VIN,
                        "mileage",
                        12,
                        "price",
                        PRICE,
                        "consultant",
                        consultant,
                        "deliveredAt",
                        "2026-03-20T02:00:00Z"));
        leads.moved(world.shanghai, lead, "DELIVERED");
        leads.tell(
                "lead.contact-recorded.v1",
                world.shanghai,
                lead,
                Map.of(
                        "leadId",
                        lead,
                        "store",
                        world.shanghai,
                        "contactId",
                        "2",
                        "channel",
                        "CALL",
                        "customerTookPart",
                        true,
                        "by",
                        consultant,
                        "at",
                        "2026-03-20T03:00:00Z",
                        "taskId",
                        "told-by-the-task"));
        eventually(() ->
                assertThat(kinds(manager.get(timeline(leads.customerOf(lead))))).contains("DELIVERY"));
        leads.tell(
                "vehicle.owner-changed.v1",
                world.shanghai,
                "car-of-" + lead,
                Map.of(
                        "vin",
                        VIN,
                        "customerId",
                        leads.customerOf(lead),
                        "kind",
                        "OWN_SOLD",
                        "store",
                        world.shanghai,
                        "since",
                        "2026-03-20T02:00:01Z"));
    }

    private void theFirstService(String id) {
        leads.tell("vehicle.booking-made.v1", world.shanghai, "b-" + id, aBooking(id));
        leads.tell(
                "vehicle.work-order-opened.v1",
                world.shanghai,
                "w-" + id,
                Map.of(
                        "workOrderId",
                        "1",
                        "vin",
                        VIN,
                        "customerId",
                        id,
                        "store",
                        world.shanghai,
                        "mileage",
                        5000,
                        "at",
                        "2026-09-20T02:00:00Z"));
        leads.tell("vehicle.work-order-closed.v1", world.shanghai, "w-" + id, aWorkOrder(id));
        leads.tell(
                "followup.task-done.v1",
                world.shanghai,
                "t-" + id,
                Map.of(
                        "taskId",
                        "1",
                        "kind",
                        "RETURN_VISIT",
                        "reason",
                        "SERVICE_VISIT",
                        "store",
                        world.shanghai,
                        "customerId",
                        id,
                        "disposition",
                        "REACHED",
                        "customerTookPart",
                        true,
                        "by",
                        "care",
                        "at",
                        "2026-09-22T02:00:00Z"));
        leads.tell(
                "followup.survey-answered.v1",
                world.shanghai,
                "s-" + id,
                Map.of(
                        "surveyId",
                        "1",
                        "customerId",
                        id,
                        "store",
                        world.shanghai,
                        "about",
                        "SERVICE",
                        "overall",
                        9,
                        "factors",
                        Map.of("RECEPTION", 10),
                        "by",
                        "care",
                        "at",
                        "2026-09-22T02:00:01Z"));
    }

    private Map<String, Object> aBooking(String customer) {
        return Map.of(
                "bookingId",
                "1",
                "vin",
                VIN,
                "customerId",
                customer,
                "store",
                world.shanghai,
                "startsAt",
                "2026-09-20T02:00:00Z",
                "purpose",
                "MAINTENANCE",
                "at",
                "2026-03-21T02:00:00Z");
    }

    private Map<String, Object> aWorkOrder(String customer) {
        Map<String, Object> order = new java.util.HashMap<>(Map.of(
                "workOrderId",
                "1",
                "vin",
                VIN,
                "store",
                world.shanghai,
                "mileage",
                5000,
                "jobs",
                List.of(Map.of("description", "保养", "technician", "zhao", "hours", 1.2)),
                "parts",
                List.of(Map.of(
                        "number", "OIL", "quantity", 4.5, "price", Map.of("amount", "68.00", "currency", "CNY"))),
                "total",
                Map.of("amount", "306.00", "currency", "CNY"),
                "closedAt",
                "2026-09-20T05:00:00Z"));
        if (customer != null) {
            order.put("customerId", customer);
        }
        return order;
    }

    private Map<String, Object> owner(String customer, String previous) {
        Map<String, Object> owner = new java.util.HashMap<>(Map.of(
                "vin",
                VIN,
                "customerId",
                customer,
                "kind",
                "OTHER_SOLD",
                "store",
                world.shanghai,
                "since",
                "2026-03-20T02:00:01Z"));
        if (previous != null) {
            owner.put("previousCustomerId", previous);
        }
        return owner;
    }

    private void said(String type, String lead, Map<String, ?> data) {
        leads.say(type, world.shanghai, lead, data);
    }

    private static List<String> kinds(Answer page) {
        return StreamSupport.stream(page.expect(200).json().at("/items").spliterator(), false)
                .map(entry -> entry.at("/kind").asString())
                .toList();
    }

    private static String priceOf(Api reader, String id, String kind) {
        return reader.get(timeline(id) + "?kind=" + kind).expect(200).at("/items/0/amounts/price/amount");
    }
}
