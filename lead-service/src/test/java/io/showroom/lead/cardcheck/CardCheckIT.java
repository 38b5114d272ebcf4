package io.showroom.lead.cardcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.report.FigureIT;
import io.showroom.platform.security.Role;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.Tokens;
import io.showroom.testkit.World;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** It is Tuesday, 3 March 2026, in Shanghai: a consultant and the manager go through the consultant's cards. */
class CardCheckIT extends FigureIT {
    private static final String PATH = "/api/v1/card-checks";

    private String li() {
        return world.shanghai + "-consultant-1";
    }

    private Api asLi() {
        return api.as(world.consultant(world.shanghai, 1));
    }

    private String aCardOf(String consultant) {
        String lead = crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.shanghai + "', 'name': '王', 'phones': ['" + aPhone()
                                + "'], 'model': 'ID.4', 'consultant': '" + consultant + "'}"))
                .expect(201)
                .at("/leadId");
        done(lead, "/contacts", "{'channel': 'CALL', 'customerTookPart': false}");
        return lead;
    }

    private String ofLi(String more) {
        return json("{'store': '" + world.shanghai + "', 'consultant': '" + li() + "'" + more + "}");
    }

    private String anOpenCheck() {
        return manager.post(PATH, ofLi("")).expect(201).at("/id");
    }

    private Api.Answer tick(Api who, String check, String lead) {
        return who.put(PATH + "/" + check + "/cards/" + lead, "{}");
    }

    private Api.Answer sign(Api who, String check) {
        String version = who.get(PATH + "/" + check).expect(200).etag();
        return who.with("If-Match", version).post(PATH + "/" + check + "/signature", "");
    }

    private List<String> cards(String check, boolean checked) {
        List<String> ids = new ArrayList<>();
        manager.get(PATH + "/" + check + "/cards?limit=100&checked=" + checked)
                .expect(200)
                .json()
                .at("/items")
                .forEach(card -> ids.add(card.at("/leadId").asString()));
        return ids;
    }

    @Test
    void both_go_through_the_cards_and_sign_and_what_was_changed_and_not_checked_is_kept_and_told() {
        String warm = aCardOf(li());
        String same = aCardOf(li());
        String forgotten = aCardOf(li());
        aCardOf(world.shanghai + "-consultant-2");
        String check = anOpenCheck();
        assertThat(cards(check, false)).containsExactlyInAnyOrder(warm, same, forgotten);
        JsonNode begun = events.await("lead.card-check-opened.v1", check).json();
        assertThat(begun.at("/consultant").asString()).isEqualTo(li());
        assertThat(begun.at("/cards").asInt()).isEqualTo(3);
        assertThat(begun.at("/by").asString()).isEqualTo(world.shanghai + "-manager");

        done(warm, "/signals", "{'kind': 'TERMS_DISCUSSED'}");
        done(warm, "/defeat", "{'reason': 'PRICE'}");
        Api.Answer ticked = asLi().with(
                        "If-Match", manager.get(PATH + "/" + check).etag())
                .put(PATH + "/" + check + "/cards/" + warm, json("{'note': '再约一次'}"))
                .expect(200);
        assertThat(ticked.json().at("/changes").findValuesAsString("field")).containsExactly("LEVEL", "GIVING_UP");
        assertThat(ticked.at("/changes/0/before")).isEqualTo("N");
        assertThat(ticked.at("/changes/0/after")).isEqualTo("B");
        assertThat(ticked.at("/changes/0/zh-CN")).isEqualTo("意向级别");
        assertThat(ticked.at("/note")).isEqualTo("再约一次");
        assertThat(tick(manager, check, same).expect(200).json().at("/changes")).isEmpty();

        assertThat(sign(asLi(), check).expect(200).at("/state")).isEqualTo("OPEN");
        Api.Answer over = sign(manager, check).expect(200);
        assertThat(over.at("/state")).isEqualTo("SIGNED");
        assertThat(over.at("/consultantSigned/by")).isEqualTo(li());
        assertThat(over.at("/checkerSigned/by")).isEqualTo(world.shanghai + "-manager");
        assertThat(over.at("/changed")).isEqualTo("1");
        allAgree(manager, over.json());
        assertThat(cards(check, true)).containsExactlyInAnyOrder(warm, same);
        assertThat(cards(check, false)).containsExactly(forgotten);

        JsonNode told = events.await("lead.card-check-ended.v1", check).json();
        assertThat(told.at("/outcome").asString()).isEqualTo("SIGNED");
        assertThat(told.at("/month").asString()).isEqualTo("2026-03");
        assertThat(told.at("/checked").asInt()).isEqualTo(2);
        assertThat(told.at("/unchecked/0").asString()).isEqualTo(forgotten);
    }

    @Test
    void a_signed_check_is_final() {
        String lead = aCardOf(li());
        String check = anOpenCheck();
        sign(asLi(), check).expect(200);
        sign(manager, check).expect(200);
        assertThat(tick(manager, check, lead).expect(409).at("/type")).endsWith("/check-ended");
        sign(manager, check).expect(409);
        assertThat(manager.post(PATH, ofLi("")).expect(409).at("/type")).endsWith("/check-opened");
        assertThat(cards(check, false)).containsExactly(lead);
    }

    @Test
    void one_person_signs_once_and_a_card_ticked_afterwards_takes_signatures_back() {
        String lead = aCardOf(li());
        String check = anOpenCheck();
        sign(asLi(), check).expect(200);
        Api.Answer twice = sign(asLi(), check).expect(200);
        assertThat(twice.at("/state")).isEqualTo("OPEN");
        assertThat(twice.at("/checkerSigned")).isEmpty();
        tick(manager, check, lead).expect(200);
        assertThat(manager.get(PATH + "/" + check).at("/consultantSigned")).isEmpty();
        assertThat(sign(manager, check).expect(200).at("/state")).isEqualTo("OPEN");
        assertThat(sign(api.as(world.admin()), check).expect(409).at("/type")).endsWith("/signed");
        assertThat(sign(asLi(), check).expect(200).at("/state")).isEqualTo("SIGNED");
    }

    @Test
    void a_manager_who_holds_cards_has_them_checked_by_somebody_else() {
        String own = world.shanghai + "-manager";
        String check =
                manager.post(PATH, ofLi("").replace(li(), own)).expect(201).at("/id");
        sign(manager, check).expect(200);
        assertThat(sign(manager, check).expect(200).at("/state")).isEqualTo("OPEN");
        assertThat(sign(api.as(world.admin()), check).expect(200).at("/state")).isEqualTo("SIGNED");
    }

    @Test
    void a_signature_is_for_what_was_seen() {
        String lead = aCardOf(li());
        String check = anOpenCheck();
        String seen = manager.get(PATH + "/" + check).etag();
        tick(asLi(), check, lead).expect(200);
        manager.with("If-Match", seen)
                .post(PATH + "/" + check + "/signature", "")
                .expect(412);
        manager.post(PATH + "/" + check + "/signature", "").expect(428);
    }

    @Test
    void a_card_that_came_since_is_named_until_it_is_checked_and_one_that_left_is_not() {
        String leaving = aCardOf(li());
        String check = anOpenCheck();
        String fresh = aCardOf(li());
        assertThat(cards(check, false)).containsExactlyInAnyOrder(leaving, fresh);
        lost(leaving, "'reason': 'PRICE'");
        assertThat(cards(check, false)).containsExactly(fresh);
        assertThat(tick(manager, check, fresh).expect(200).json().at("/changes"))
                .isEmpty();
        assertThat(tick(manager, check, leaving)
                        .expect(200)
                        .json()
                        .at("/changes")
                        .findValuesAsString("field"))
                .containsExactly("CARD", "STAGE");
        tick(manager, check, aCardOf(world.shanghai + "-consultant-2")).expect(404);
    }

    @Test
    void of_ten_who_open_the_same_check_at_once_one_does_and_many_ticks_at_once_are_all_kept() throws Exception {
        List<String> leads = IntStream.range(0, 6).mapToObj(i -> aCardOf(li())).toList();
        ExecutorService crowd = Executors.newFixedThreadPool(6);
        try {
            List<Future<Integer>> opened = IntStream.range(0, 10)
                    .mapToObj(
                            i -> crowd.submit(() -> manager.post(PATH, ofLi("")).status()))
                    .toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : opened) {
                answers.add(one.get());
            }
            assertThat(answers).contains(201).containsOnlyOnce(201).containsOnly(201, 409);
            String check = manager.get(PATH + "?month=2026-03").at("/items/0/id");
            List<Future<Integer>> ticks = leads.stream()
                    .map(lead -> crowd.submit(() -> tick(manager, check, lead).status()))
                    .toList();
            for (Future<Integer> one : ticks) {
                assertThat(one.get()).isEqualTo(200);
            }
            assertThat(cards(check, true)).containsExactlyInAnyOrderElementsOf(leads);
        } finally {
            crowd.shutdown();
        }
    }

    @Test
    void a_check_that_is_not_signed_lapses_after_the_days_of_grace_and_names_what_is_missing() {
        String lead = aCardOf(li());
        String check = anOpenCheck();
        sign(asLi(), check).expect(200);
        clock.set(Instant.parse("2026-04-05T15:59:59Z"));
        tick(manager, check, lead).expect(200);
        clock.set(Instant.parse("2026-04-05T16:00:00Z"));
        await().until(() -> manager.get(PATH + "/" + check).at("/state").equals("LAPSED"));
        sign(manager, check).expect(409);
        Events.Seen told = events.await("lead.card-check-ended.v1", check);
        assertThat(told.json().at("/outcome").asString()).isEqualTo("LAPSED");
        assertThat(told.json().at("/unchecked")).isEmpty();
        assertThat(manager.post(PATH, ofLi(", 'month': '2026-03'")).expect(422).at("/errors/0/code"))
                .isEqualTo("over");
    }

    @Test
    void the_days_of_grace_are_the_groups() {
        world.group(Map.of("card", Map.of("graceDays", 0)));
        clock.set(Instant.parse("2026-03-31T16:00:00Z"));
        await().until(() -> manager.post(PATH, ofLi(", 'month': '2026-03'")).status() == 422);
        manager.post(PATH, ofLi(", 'month': '2026-04'")).expect(201);
        manager.post(PATH, ofLi(", 'month': '2026-05'")).expect(422);
    }

    @Test
    void who_is_not_signed_for_is_named_until_they_are() {
        String missing = "/api/v1/missing-card-checks?store=" + world.shanghai;
        aCardOf(li());
        awaitFigures(manager, missing, "/0/consultant", li());
        JsonNode named = manager.get(missing).json();
        assertThat(named).hasSize(1); // the other consultant holds no card
        assertThat(named.at("/0/openCards").asInt()).isEqualTo(1);
        assertThat(named.at("/0/checkId").isMissingNode()).isTrue();
        String check = anOpenCheck();
        assertThat(manager.get(missing).at("/0/state")).isEqualTo("OPEN");
        sign(asLi(), check).expect(200);
        sign(manager, check).expect(200);
        assertThat(manager.get(missing).expect(200).json()).isEmpty();
        assertThat(manager.get(missing + "&month=2026-02").expect(200).json()).hasSize(1);
        manager.get(missing + "&month=2026-04").expect(422);
        api.as(world.manager(world.munich)).get(missing).expect(404);
        asLi().get(missing).expect(403);
    }

    @Test
    void nobody_sees_or_touches_the_check_of_another_store_or_colleague() {
        String lead = aCardOf(li());
        String check = anOpenCheck();
        Api colleague = api.as(world.consultant(world.shanghai, 2));
        for (Api other : List.of(
                colleague,
                api.as(world.manager(world.munich)),
                api.as(World.create(events).admin()))) {
            other.get(PATH + "/" + check).expect(404);
            other.get(PATH + "/" + check + "/cards").expect(404);
            tick(other, check, lead).expect(404);
            other.with("If-Match", "\"1\"")
                    .post(PATH + "/" + check + "/signature", "")
                    .expect(404);
            for (String filter : List.of("", "?store=" + world.shanghai, "?consultant=" + li(), "?month=2026-03")) {
                assertThat(other.get(PATH + filter).expect(200).json().at("/items"))
                        .isEmpty();
            }
        }
        api.as(world.manager(world.munich)).post(PATH, ofLi("")).expect(404);
        colleague.post(PATH, ofLi("")).expect(422);
        assertThat(asLi().get(PATH).json().at("/items")).hasSize(1);
        crm.post(PATH, ofLi("")).expect(403);
        api.as(world.agent(world.shanghai)).get(PATH).expect(403);
        assertThat(manager.get(PATH + "?state=OPEN&store=" + world.shanghai)
                        .json()
                        .at("/items"))
                .hasSize(1);
        Api both = api.as(Tokens.staff(world.group, "m", Role.STORE_MANAGER, world.shanghai, world.munich));
        assertThat(both.get(PATH).json().at("/items")).hasSize(1);
    }

    @Test
    void bad_input_is_named_and_changes_nothing() {
        String lead = aCardOf(li());
        String check = anOpenCheck();
        String before = manager.get(PATH + "/" + check).etag();
        assertThat(manager.post(PATH, "{}").expect(422).at("/errors/0/field")).isEqualTo("store");
        assertThat(manager.post(PATH, ofLi("").replace(li(), "nobody"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("consultant");
        manager.post(PATH, ofLi(", 'month': 'March'")).expect(422);
        String card = PATH + "/" + check + "/cards/" + lead;
        assertThat(manager.put(card, json("{'note': '" + "n".repeat(4001) + "'}"))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("note");
        manager.put(card, json("{'level': 'A'}")).expect(422);
        manager.put(PATH + "/" + check + "/cards/nothing", "{}").expect(404);
        manager.put(PATH + "/nothing/cards/" + lead, "{}").expect(404);
        manager.get(PATH + "?month=soon").expect(400);
        manager.get(PATH + "?state=LOST").expect(400);
        assertThat(manager.get(PATH + "/" + check).etag()).isEqualTo(before);
    }

    @Test
    void the_cards_of_a_check_come_in_pages() {
        List<String> leads =
                IntStream.range(0, 3).mapToObj(i -> aCardOf(li())).sorted().toList();
        String check = anOpenCheck();
        Api.Answer page =
                manager.get(PATH + "/" + check + "/cards?checked=false&limit=2").expect(200);
        assertThat(page.json().at("/items").findValuesAsString("leadId")).isEqualTo(leads.subList(0, 2));
        Api.Answer rest = manager.get(
                        PATH + "/" + check + "/cards?checked=false&limit=2&cursor=" + page.at("/nextCursor"))
                .expect(200);
        assertThat(rest.json().at("/items").findValuesAsString("leadId")).isEqualTo(leads.subList(2, 3));
        assertThat(rest.at("/nextCursor")).isEmpty();
    }
}
