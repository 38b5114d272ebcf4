package io.showroom.lead.clash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import io.showroom.testkit.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two stores know one customer: who asks, who decides, what moves, and what neither sees of the other. */
class HandOverIT extends LeadIT {
    private static final String CLAIMS = "/api/v1/leads/claims";

    /** Shanghai's lead, the older one. */
    private String first;
    /** Munich's lead of the same customer. */
    private String second;

    private String phone;
    private Api munich;

    @BeforeEach
    void twoStoresKnowOneCustomer() {
        munich = api.as(world.manager(world.munich));
        phone = aPhone();
        first = aLead(phone);
        manager.post(path(first, "/contacts"), json("{'channel': 'CALL', 'customerTookPart': true, 'note': 'secret'}"))
                .expect(201);
        clock.advance(Duration.ofMinutes(1));
        second = crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.munich + "', 'name': 'Xiaoming Wang', 'phones': ['+86 " + phone
                                + "'], 'model': 'iX3'}"))
                .expect(201)
                .at("/leadId");
        link(first, "customer-" + first);
        linkTo(second, "customer-" + first);
        await().until(() -> lead(second).at("/knownInGroup/store").equals(world.shanghai)
                && lead(first).at("/knownInGroup/store").equals(world.munich));
    }

    private void linkTo(String lead, String customer) {
        events.send(
                "customer.lead-linked.v1",
                world.group,
                null,
                customer,
                System.nanoTime(),
                Map.of("customerId", customer, "leadId", lead, "store", world.munich, "name", "王小明"));
    }

    private String asked() {
        return munich.post(
                        path(second, "/hand-over-requests"),
                        json("{'toStore': '" + world.munich + "', 'note': 'lives next door'}"))
                .expect(201)
                .at("/id");
    }

    private Api.Answer decided(Api by, String claim, boolean approve) {
        return by.with("If-Match", by.get(CLAIMS + "/" + claim).etag())
                .post(CLAIMS + "/" + claim + "/decision", json("{'approve': " + approve + ", 'note': 'n'}"));
    }

    @Test
    void on_approval_the_lead_goes_into_the_receiving_stores_own_with_its_story() {
        String consultant = lead(second).at("/assignment/owner");
        holding(first)
                .post(path(first, "/defeat"), json("{'reason': 'PRICE', 'note': 'too far away'}"))
                .expect(200);
        String claim = asked();
        assertThat(events.await("lead.claim-made.v1", claim).store()).isEqualTo(world.shanghai);
        Api.Answer atShanghai = manager.get(CLAIMS + "/" + claim).expect(200);
        assertThat(atShanghai.at("/lead")).isEqualTo(first);
        assertThat(atShanghai.text()).doesNotContain(second, "Xiaoming", "王小明", phone);
        Api.Answer atMunich = munich.get(CLAIMS + "/" + claim).expect(200);
        assertThat(atMunich.at("/lead")).isEqualTo(second);
        assertThat(atMunich.text()).doesNotContain(first, "王小明", "secret", phone);
        assertThat(manager.get(CLAIMS + "?lead=" + first).json().at("/items")).hasSize(1);
        assertThat(munich.get(CLAIMS + "?lead=" + second).json().at("/items")).hasSize(1);
        decided(munich, claim, true).expect(403);
        assertThat(decided(manager, claim, true).expect(200).at("/status")).isEqualTo("APPROVED");

        await().until(() -> lead(first).at("/joinedInto").equals(second));
        await().until(() -> munich.get(path(second, "/contacts")).text().contains("secret"));
        Api.Answer given = munich.get(path(second, "")).expect(200);
        assertThat(given.at("/assignment/owner")).isEqualTo(consultant);
        assertThat(given.at("/wish/model")).isEqualTo("iX3");
        assertThat(lead(first).at("/stage") + " " + given.at("/stage")).isEqualTo("CONTACTED NEW");
        assertThat(munich.get(path(second, "/enquiries")).json()).hasSize(2);
        await().until(() -> !lead(second).json().has("knownInGroup"));
        munich.get(path(first, "")).expect(404);
        assertThat(manager.get(path(first, "")).expect(200).at("/open")).isEqualTo("false");
        events.await("lead.defeat-withdrawn.v1", first);
        assertThat(crm.post("/api/v1/leads", json("{'store': '" + world.munich + "', 'phones': ['+86 " + phone + "']}"))
                        .expect(200)
                        .at("/leadId"))
                .isEqualTo(second);
    }

    @Test
    void drives_booked_with_the_giving_stores_cars_are_called_off() {
        String car = manager.post(
                        "/api/v1/demo-cars",
                        json("{'store': '" + world.shanghai
                                + "', 'plate': '沪AD54321', 'brand': '大众', 'model': 'ID.4', 'mileage': 1200}"))
                .expect(201)
                .at("/id");
        String drive = manager.post(
                        path(first, "/test-drives/bookings"),
                        json("{'demoCarId': '" + car + "', 'startsAt': '2026-03-03T06:00:00Z'}"))
                .expect(201)
                .at("/id");
        decided(manager, asked(), true).expect(200);
        assertThat(events.await("lead.test-drive-cancelled.v1", first)
                        .json()
                        .at("/testDriveId")
                        .asString())
                .isEqualTo(drive);
        await().until(() -> munich.get(path(second, "/test-drives")).text().contains(drive));
        manager.post(
                        path(aLead(), "/test-drives/bookings"),
                        json("{'demoCarId': '" + car + "', 'startsAt': '2026-03-03T06:00:00Z'}"))
                .expect(201);
    }

    @Test
    void a_store_may_give_its_lead_as_well_and_nothing_moves_when_the_other_rejects() {
        String claim = munich.post(path(second, "/hand-over-requests"), json("{'toStore': '" + world.shanghai + "'}"))
                .expect(201)
                .at("/id");
        assertThat(munich.get(CLAIMS + "/" + claim).at("/fromStore")).isEqualTo(world.munich);
        decided(manager, claim, false).expect(200);
        assertThat(events.await("lead.claim-decided.v1", claim)
                        .json()
                        .at("/outcome")
                        .asString())
                .isEqualTo("REJECTED");
        decided(manager, claim, true).expect(409);
        String marker = aLead();
        link(marker, "customer-" + marker);
        assertThat(lead(second).at("/open")).isEqualTo("true");
        assertThat(lead(first).at("/open")).isEqualTo("true");
        String again = munich.post(path(second, "/hand-over-requests"), json("{'toStore': '" + world.shanghai + "'}"))
                .expect(201)
                .at("/id");
        decided(manager, again, true).expect(200);
        await().until(() -> lead(second).at("/joinedInto").equals(first));
        await().until(() -> lead(first).at("/wish/model").equals("iX3"));
        assertThat(manager.get("/api/v1/leads?customerId=customer-" + first + "&open=true")
                        .json()
                        .at("/items"))
                .hasSize(1);
    }

    @Test
    void nobody_decides_after_the_time_is_over() {
        String claim = asked();
        clock.advance(Duration.ofHours(72).minusMillis(1));
        assertThat(manager.get(CLAIMS + "/" + claim).at("/status")).isEqualTo("OPEN");
        clock.advance(Duration.ofMillis(1));
        await().until(() -> manager.get(CLAIMS + "/" + claim).at("/status").equals("EXPIRED"));
        decided(manager, claim, true).expect(409);
        assertThat(lead(first).at("/open")).isEqualTo("true");
        asked();
    }

    @Test
    void one_request_at_a_time_and_who_made_it_takes_it_back() {
        String claim = asked();
        assertThat(munich.post(path(second, "/hand-over-requests"), json("{'toStore': '" + world.munich + "'}"))
                        .expect(409)
                        .at("/type"))
                .endsWith("/claim-open");
        assertThat(munich.post(path(second, "/hand-over-requests"), json("{'toStore': '" + world.shanghai + "'}"))
                        .expect(409)
                        .at("/type"))
                .endsWith("/claim-open");
        manager.with("If-Match", manager.get(CLAIMS + "/" + claim).etag())
                .post(CLAIMS + "/" + claim + "/withdrawal", "")
                .expect(403);
        munich.with("If-Match", munich.get(CLAIMS + "/" + claim).etag())
                .post(CLAIMS + "/" + claim + "/withdrawal", "")
                .expect(200);
        decided(manager, claim, true).expect(409);
        asked();
    }

    @Test
    void what_is_ordered_or_known_to_one_store_only_is_not_asked_for() {
        String alone = aLinkedLead();
        assertThat(manager.post(path(alone, "/hand-over-requests"), json("{'toStore': '" + world.munich + "'}"))
                        .expect(409)
                        .at("/type"))
                .endsWith("/not-known-elsewhere");
        munich.post(path(second, "/hand-over-requests"), json("{'toStore': 'x'}"))
                .expect(422);
        munich.post(path(second, "/hand-over-requests"), "{}").expect(422);
        munich.post(path(first, "/hand-over-requests"), json("{'toStore': '" + world.munich + "'}"))
                .expect(404);
        api.as(world.consultant(world.munich, 1))
                .post(path(second, "/hand-over-requests"), json("{'toStore': '" + world.munich + "'}"))
                .expect(403);
        manager.post(
                        path(first, "/orders"),
                        json("{'cars': [{'brand': 'x', 'model': 'x', 'price': {'amount': '9', 'currency': 'CNY'}}]}"))
                .expect(201);
        assertThat(munich.post(path(second, "/hand-over-requests"), json("{'toStore': '" + world.munich + "'}"))
                        .expect(409)
                        .at("/type"))
                .endsWith("/order-open");
        assertThat(munich.get(CLAIMS).json().at("/items")).isEmpty();
    }

    @Test
    void an_approval_that_comes_too_late_lapses() {
        String claim = asked();
        holding(first)
                .post(path(first, "/invalidation"), json("{'reason': 'SPAM'}"))
                .expect(200);
        decided(manager, claim, true).expect(200);
        await().until(() -> manager.get(CLAIMS + "/" + claim).at("/status").equals("LAPSED"));
        assertThat(lead(second).at("/open")).isEqualTo("true");
        await().until(() -> !lead(second).json().has("knownInGroup"));
    }

    @Test
    void claims_are_seen_by_the_two_stores_and_head_office_only() {
        String claim = asked();
        for (Api other : List.of(
                api.as(world.consultant(world.munich, 1)),
                api.as(World.create(events).admin()))) {
            other.get(CLAIMS + "/" + claim).expect(404);
            assertThat(other.get(CLAIMS).expect(200).json().at("/items")).isEmpty();
        }
        api.as(world.agent(world.munich)).get(CLAIMS).expect(403);
        assertThat(manager.get(CLAIMS + "?status=OPEN").json().at("/items")).hasSize(1);
        assertThat(api.as(world.admin()).get(CLAIMS + "?lead=" + first).json().at("/items"))
                .hasSize(1);
        assertThat(munich.get(CLAIMS + "?status=APPROVED").json().at("/items")).isEmpty();
        manager.with("If-Match", "\"9\"")
                .post(CLAIMS + "/" + claim + "/decision", json("{'approve': true}"))
                .expect(412);
        manager.post(CLAIMS + "/" + claim + "/decision", json("{'approve': true}"))
                .expect(428);
        manager.with("If-Match", manager.get(CLAIMS + "/" + claim).etag())
                .post(CLAIMS + "/" + claim + "/decision", "{}")
                .expect(422);
    }
}
