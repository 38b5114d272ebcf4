package io.showroom.lead.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.report.FigureIT;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Tokens;
import io.showroom.testkit.World;
import io.showroom.testkit.contracts.EventContract;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A, B and C cards: an open prospect, an order, an owner; listed and counted by what a manager asks for. */
class CardIT extends FigureIT {
    private static final String CHECKLIST =
            "['IDENTITY_CHECKED', 'PAYMENT_SETTLED', 'CAR_INSPECTED', 'DOCUMENTS_HANDED_OVER', 'FEATURES_EXPLAINED']";

    private String aCard(String model, String consultant, String kind) {
        String lead = crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.shanghai + "', 'name': '王', 'phones': ['" + aPhone()
                                + "'], 'model': '" + model + "', 'kind': '" + kind + "', 'organisation': "
                                + (kind.equals("PERSON") ? "null" : "'王氏'") + ", 'consultant': '" + consultant + "'}"))
                .expect(201)
                .at("/leadId");
        done(lead, "/contacts", "{'channel': 'CALL', 'customerTookPart': false}");
        return lead;
    }

    private String aCard(String model) {
        return aCard(model, consultant(1), "PERSON");
    }

    private String consultant(int number) {
        return world.shanghai + "-consultant-" + number;
    }

    private void linkedFrom(String lead, String region) {
        Map<String, Object> link = new HashMap<>(
                Map.of("customerId", "customer-" + lead, "leadId", lead, "store", world.shanghai, "name", "王小明"));
        link.put("region", region);
        events.send("customer.lead-linked.v1", world.group, null, "customer-" + lead, 1, link);
        await().until(() -> !lead(lead).at("/customerId").isEmpty());
    }

    private void regionOf(String lead, String region, String homeStore, long version) {
        events.send(
                "customer.changed.v1",
                world.group,
                null,
                "customer-" + lead,
                version,
                Map.of("customerId", "customer-" + lead, "region", region, "homeStore", homeStore));
    }

    private void delivered(String lead) {
        ordered(lead);
        String order = manager.get(path(lead, "/orders")).expect(200).at("/0/id");
        done(
                lead,
                "/orders/" + order + "/receipts",
                "{'kind': 'PAYMENT', 'amount': {'amount': '200000', 'currency': 'CNY'}}");
        done(
                lead,
                "/delivery",
                "{'orderId': '" + order + "', 'line': 1, 'vin': 'LSVAL41Z882104202', 'mileage': 12, 'checklist': "
                        + CHECKLIST + "}");
    }

    private List<String> cards(Api caller, String query) {
        List<String> found = new ArrayList<>();
        caller.get("/api/v1/cards?" + query)
                .expect(200)
                .json()
                .at("/items")
                .forEach(card -> found.add(card.at("/leadId").asString()));
        return found;
    }

    @Test
    void a_prospect_becomes_a_buyer_and_an_owner_and_goes_from_card_to_card() {
        String lead = aCard("ID.4");
        assertThat(cards(manager, "card=A")).containsExactly(lead);
        clock.advance(Duration.ofHours(3));
        ordered(lead);
        assertThat(cards(manager, "card=A")).isEmpty();
        Api.Answer ordered = manager.get("/api/v1/cards?card=B").expect(200);
        assertThat(ordered.at("/items/0/leadId")).isEqualTo(lead);
        assertThat(ordered.at("/items/0/since")).isEqualTo("2026-03-03T05:00:00Z");
        assertThat(ordered.at("/items/0/phones/0")).matches("138\\*{4}\\d{4}");
        String gone = aCard("ID.4");
        lost(gone, "'reason': 'PRICE'");
        assertThat(cards(manager, "card=A")).isEmpty();
        done(gone, "/reopening", "");
        assertThat(cards(manager, "card=A")).containsExactly(gone);
        String owner = aCard("ID.4");
        delivered(owner);
        assertThat(cards(manager, "card=C")).containsExactly(owner);
        assertThat(manager.get("/api/v1/cards?card=C").at("/items/0/vins/0")).isEqualTo("LSVAL41Z882104202");
    }

    @Test
    void cards_are_listed_by_model_level_kind_region_and_consultant_alone_and_together() {
        String firm = aCard("ID.4", consultant(1), "ORGANISATION");
        String person = aCard("id.4 ", consultant(2), "PERSON");
        String other = aCard("Golf", consultant(2), "PERSON");
        done(person, "/signals", "{'kind': 'TERMS_DISCUSSED'}");
        linkedFrom(firm, "浙江");
        assertThat(cards(manager, "card=A&model=ＩＤ.4")).containsExactlyInAnyOrder(firm, person);
        assertThat(cards(manager, "card=A&level=B")).containsExactly(person);
        assertThat(cards(manager, "card=A&kind=ORGANISATION")).containsExactly(firm);
        assertThat(cards(manager, "card=A&region=浙江")).containsExactly(firm);
        assertThat(cards(manager, "card=A&region=")).containsExactlyInAnyOrder(person, other);
        assertThat(cards(manager, "card=A&owner=" + consultant(2))).containsExactlyInAnyOrder(person, other);
        assertThat(cards(manager, "card=A&kind=PERSON")).containsExactlyInAnyOrder(person, other);
        assertThat(cards(manager, "card=A&owner=")).isEmpty();
        assertThat(cards(manager, "card=A&kind=PERSON&level=N")).containsExactly(other);
        assertThat(cards(manager, "card=A&model=ID.4&kind=PERSON&store=" + world.shanghai))
                .containsExactly(person);
        assertThat(cards(manager, "card=A&region=浙江&level=B")).isEmpty();
        assertThat(cards(manager, "card=B&model=ID.4")).isEmpty();
        Api admin = api.as(world.admin());
        assertThat(cards(admin, "card=A&model=GOLF")).containsExactly(other);
        assertThat(cards(admin, "card=A")).hasSize(3);
        assertThat(cards(admin, "card=A&owner=" + consultant(1))).containsExactly(firm);
        Api both = api.as(Tokens.staff(world.group, "m", Role.STORE_MANAGER, world.shanghai, world.munich));
        assertThat(cards(both, "card=A&level=B")).containsExactly(person);
        done(other, "/pool-return", "");
        assertThat(cards(manager, "card=A&owner=")).containsExactly(other);
    }

    @Test
    void cards_are_listed_by_when_they_came_onto_their_card_and_in_pages() {
        String first = aCard("ID.4");
        clock.advance(Duration.ofMinutes(1));
        String second = aCard("ID.4");
        String at = lead(second).at("/receivedAt");
        assertThat(cards(manager, "card=A&from=" + at)).containsExactly(second);
        assertThat(cards(manager, "card=A&before=" + at)).containsExactly(first);
        Api.Answer page = manager.get("/api/v1/cards?card=A&model=ID.4&limit=1").expect(200);
        assertThat(page.at("/items/0/leadId")).isEqualTo(second);
        Api.Answer rest = manager.get("/api/v1/cards?card=A&model=ID.4&limit=1&cursor=" + page.at("/nextCursor"))
                .expect(200);
        assertThat(rest.at("/items/0/leadId")).isEqualTo(first);
        manager.get("/api/v1/cards?card=A&cursor=" + page.at("/nextCursor")).expect(400);
    }

    @Test
    void every_count_is_as_many_cards_as_its_list_has() {
        String firm = aCard("ID.4", consultant(1), "ORGANISATION");
        String person = aCard("Golf", consultant(2), "PERSON");
        aCard("ID.4", consultant(2), "PERSON");
        String buyer = aCard("ID.4", consultant(2), "PERSON");
        done(person, "/signals", "{'kind': 'TERMS_DISCUSSED'}");
        linkedFrom(firm, "浙江");
        ordered(buyer);
        String counts = "/api/v1/card-counts?by=";
        awaitFigures(manager, counts + "LEVEL", "/total/b/count", "1");
        awaitFigures(manager, counts + "REGION", "/rows/1/value", "浙江");
        for (CardTrait by : CardTrait.values()) {
            JsonNode box = manager.get(counts + by).expect(200).json();
            assertThat(count(box, "/total/a")).as(by.name()).isEqualTo(3);
            assertThat(sum(box, "/a")).as(by.name()).isEqualTo(3);
            assertThat(sum(box, "/b")).as(by.name()).isEqualTo(1);
            allAgree(manager, box);
            JsonNode own = manager.get(counts + by + "&owner=" + consultant(2))
                    .expect(200)
                    .json();
            assertThat(sum(own, "/a")).as(by.name()).isEqualTo(2);
            allAgree(manager, own);
            JsonNode group = api.as(world.admin()).get(counts + by).expect(200).json();
            assertThat(sum(group, "/a")).as(by.name()).isEqualTo(3);
        }
        JsonNode models = manager.get(counts + "MODEL").json();
        assertThat(models.at("/rows/0/value").asString()).isEqualTo("ID.4");
        assertThat(manager.get(counts + "OWNER").at("/rows/0/name")).isEqualTo(consultant(2));
        JsonNode records = manager.get("/api/v1/funnel/records?kind=CARD&mark=B")
                .expect(200)
                .json();
        assertThat(records.at("/items").findValuesAsString("source")).containsExactly(buyer);
        assertThat(records.at("/items/0").has("day")).isFalse();
    }

    private static int sum(JsonNode box, String card) {
        int sum = 0;
        for (JsonNode row : box.at("/rows")) {
            sum += count(row, card);
        }
        return sum;
    }

    @Test
    void a_card_follows_its_customers_region_at_the_home_store_and_not_what_another_store_was_told() {
        String lead = aCard("ID.4");
        linkedFrom(lead, "上海");
        assertThat(cards(manager, "card=A&region=上海")).containsExactly(lead);
        regionOf(lead, "Bayern", world.munich, 2);
        regionOf(lead, "浙江", world.shanghai, 3);
        await().until(() -> cards(manager, "card=A&region=浙江").equals(List.of(lead)));
        EventContract.assertValid(
                "lead.region-changed.v1",
                events.await("lead.region-changed.v1", lead).data());
        assertThat(events.await(1, "lead.region-changed.v1", e -> e.subject().equals(lead)))
                .hasSize(1);
        awaitFigures(manager, "/api/v1/card-counts?by=REGION", "/rows/0/value", "浙江");
    }

    @Test
    void a_consultant_sees_their_own_cards_and_another_store_none() {
        String mine = aCard("ID.4", consultant(1), "PERSON");
        aCard("ID.4", consultant(2), "PERSON");
        awaitFigures(manager, "/api/v1/card-counts", "/total/a/count", "2");
        Api own = api.as(world.consultant(world.shanghai, 1));
        assertThat(cards(own, "card=A")).containsExactly(mine);
        assertThat(cards(own, "card=A&owner=" + consultant(2))).isEmpty();
        JsonNode box = own.get("/api/v1/card-counts?by=OWNER").expect(200).json();
        assertThat(box.at("/rows")).hasSize(1);
        assertThat(count(box, "/total/a")).isEqualTo(1);
        own.get("/api/v1/card-counts?owner=" + consultant(2)).expect(404);
        for (Api other : List.of(
                api.as(world.manager(world.munich)), api.as(World.create(events).admin()))) {
            assertThat(cards(other, "card=A")).isEmpty();
            assertThat(cards(other, "card=A&store=" + world.shanghai)).isEmpty();
            assertThat(other.get("/api/v1/card-counts").expect(200).at("/total/a/count"))
                    .isEqualTo("0");
            other.get("/api/v1/card-counts?store=" + world.shanghai).expect(404);
        }
        Api nowhere = api.as(Tokens.staff(world.group, "n", Role.STORE_MANAGER));
        assertThat(cards(nowhere, "card=A&model=ID.4")).isEmpty();
        api.as(world.agent(world.shanghai)).get("/api/v1/cards?card=A").expect(403);
        api.as(world.technician(world.shanghai)).get("/api/v1/card-counts").expect(403);
    }

    @Test
    void what_cannot_be_asked_is_refused_and_named() {
        manager.get("/api/v1/cards").expect(400);
        manager.get("/api/v1/cards?card=D").expect(400);
        manager.get("/api/v1/cards?card=A&level=X").expect(400);
        manager.get("/api/v1/cards?card=A&from=yesterday").expect(400);
        manager.get("/api/v1/card-counts?by=COLOUR").expect(400);
        assertThat(manager.get("/api/v1/cards?card=A&model=" + "x".repeat(101))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("model");
        manager.get("/api/v1/cards?card=A&limit=101").expect(422);
    }
}
