package io.showroom.lead.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import io.showroom.testkit.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The reception register 来店(电)登记表. */
class ReceptionIT extends LeadIT {
    private static final String REGISTER = "/api/v1/leads/reception";

    private Api consultant(int number) {
        return api.as(world.consultant(world.shanghai, number));
    }

    private String body(String more) {
        return json("{'kind': 'WALK_IN', 'purpose': 'LOOK'" + (more.isEmpty() ? "" : ", " + more) + "}");
    }

    private Api.Answer registered(Api as, String more) {
        return as.post(REGISTER, body(more)).expect(201);
    }

    private Api.Answer line(String id) {
        return manager.get(REGISTER + "/" + id).expect(200);
    }

    private Api holdingLine(Api as, String id) {
        return as.with("If-Match", line(id).etag());
    }

    private Api.Answer signedOut(String id, String how) {
        return holdingLine(manager, id)
                .post(REGISTER + "/" + id + "/sign-out", json(how))
                .expect(200);
    }

    private Api.Answer counts(String query) {
        return manager.get(REGISTER + "/counts?store=" + world.shanghai + "&" + query)
                .expect(200);
    }

    private int count(String what) {
        return counts("day=2026-03-03").json().at("/0/total/" + what).asInt();
    }

    @Test
    void a_walk_in_with_a_phone_becomes_a_lead_of_whoever_received_them() {
        Api.Answer line = registered(
                consultant(2), "'partySize': 3, 'name': '王先生', 'phone': '" + aPhone() + "', 'model': 'ID.4'");
        assertThat(line.at("/tie")).isEqualTo("CREATED");
        assertThat(line.at("/salesperson")).isEqualTo(world.shanghai + "-consultant-2");
        assertThat(line.at("/phone")).matches("138\\*{4}\\d{4}");
        assertThat(line.at("/day")).isEqualTo("2026-03-03");
        String lead = line.at("/leadId");
        assertThat(lead(lead).at("/source")).isEqualTo("WALK_IN");
        assertThat(lead(lead).at("/wish/model")).isEqualTo("ID.4");
        assertThat(lead(lead).at("/assignment/owner")).isEqualTo(world.shanghai + "-consultant-2");
        await().until(() -> lead(lead).at("/stage").equals("VISITED"));
        assertThat(lead(lead).json().at("/assignment/firstContactDue").isMissingNode())
                .isTrue();
        assertThat(lead(lead).at("/contacts")).isEqualTo("1");
        assertThat(Texts.withoutIds(
                        events.await("lead.visit-registered.v1", line.at("/id")).data()))
                .doesNotContain("王先生", "138");
    }

    @Test
    void a_call_joins_the_open_lead_of_its_phone_and_stops_its_clock() {
        String phone = aPhone();
        String lead = aLead(phone);
        Api.Answer call = manager.post(
                        REGISTER, json("{'kind': 'CALL_IN', 'purpose': 'ASK', 'phone': '" + phone + "'}"))
                .expect(201);
        assertThat(call.at("/tie")).isEqualTo("JOINED");
        assertThat(call.at("/leadId")).isEqualTo(lead);
        await().until(() -> lead(lead).at("/stage").equals("CONTACTED"));
        assertThat(manager.get(REGISTER + "?leadId=" + lead).json().at("/items"))
                .hasSize(1);
    }

    @Test
    void who_does_not_want_to_buy_makes_no_lead_and_who_leaves_no_phone_is_tied_to_none() {
        assertThat(manager.post(
                                REGISTER,
                                json("{'kind': 'WALK_IN', 'purpose': 'SERVICE', 'phone': '" + aPhone() + "'}"))
                        .expect(201)
                        .at("/tie"))
                .isEqualTo("NONE");
        String phone = aPhone();
        String lead = aLead(phone);
        assertThat(manager.post(REGISTER, json("{'kind': 'WALK_IN', 'purpose': 'COMPLAINT', 'phone': '" + phone + "'}"))
                        .expect(201)
                        .at("/leadId"))
                .isEqualTo(lead);
        assertThat(registered(manager, "").json().has("leadId")).isFalse();
        assertThat(registered(manager, "'leadId': '" + lead + "'").at("/tie")).isEqualTo("NAMED");
        manager.post(REGISTER, body("'leadId': 'unknown'")).expect(422);
    }

    @Test
    void who_comes_back_is_recognised_by_the_phone_or_by_an_earlier_line() {
        String phone = aPhone();
        Api.Answer first = registered(manager, "'phone': '" + phone + "'");
        String lead = first.at("/leadId");
        assertThat(first.at("/number")).isEqualTo("1");
        assertThat(lead(lead).at("/level")).isEqualTo("N");
        signedOut(first.at("/id"), "{'result': 'WILL_COME_BACK'}");
        clock.advance(Duration.ofDays(1));
        Api.Answer again = registered(manager, "'phone': '+86 " + phone + "'");
        assertThat(again.at("/number")).isEqualTo("2");
        assertThat(again.at("/leadId")).isEqualTo(lead);
        await().until(() -> lead(lead).at("/level").equals("B"));
        assertThat(lead(lead).at("/support/0/kind")).isEqualTo("CAME_BACK_TO_SEE_THE_CAR");
        assertThat(manager.get(REGISTER + "?store=" + world.shanghai + "&party=" + first.at("/party"))
                        .json()
                        .at("/items"))
                .hasSize(2);

        String nameless = registered(manager, "'name': 'the one with the dog'").at("/id");
        signedOut(nameless, "{}");
        assertThat(registered(manager, "'sameAs': '" + nameless + "'").at("/number"))
                .isEqualTo("2");
        manager.post(REGISTER, body("'sameAs': 'unknown'")).expect(422);
        await().untilAsserted(() -> assertThat(
                        counts("month=2026-03").json().at("/0/total/back").asInt())
                .isEqualTo(2));
    }

    @Test
    void a_party_is_registered_once_while_it_is_in_the_house() {
        String phone = aPhone();
        String id = registered(consultant(1), "'phone': '" + phone + "'").at("/id");
        Api.Answer twice = consultant(2).post(REGISTER, body("'phone': '" + phone + "'"));
        assertThat(twice.expect(409).at("/type")).endsWith("/already-registered");
        assertThat(twice.at("/detail")).contains(id);
        assertThat(manager.get(REGISTER + "?inHouse=true").json().at("/items")).hasSize(1);
        signedOut(id, "{'result': 'CONTACT_LEFT'}");
        holdingLine(manager, id).post(REGISTER + "/" + id + "/sign-out", "{}").expect(409);
        assertThat(manager.get(REGISTER + "?inHouse=true").json().at("/items")).isEmpty();
        registered(consultant(2), "'phone': '" + phone + "'");
    }

    @Test
    void times_can_be_corrected_and_leave_a_trace() {
        String id = registered(manager, "").at("/id");
        clock.advance(Duration.ofHours(1));
        manager.patch(REGISTER + "/" + id, "{}").expect(428);
        Api.Answer corrected = holdingLine(manager, id)
                .patch(REGISTER + "/" + id, json("{'arrivedAt': '2026-03-03T01:50:00Z', 'partySize': 4}"))
                .expect(200);
        assertThat(corrected.at("/trace/0/field")).isEqualTo("arrivedAt");
        assertThat(corrected.at("/trace/0/before")).isEqualTo("2026-03-03T02:00:00Z");
        assertThat(corrected.at("/trace/0/after")).isEqualTo("2026-03-03T01:50:00Z");
        assertThat(corrected.at("/trace/0/by")).isEqualTo(world.shanghai + "-manager");
        Api.Answer out = signedOut(id, "{'leftAt': '2026-03-03T02:30:00Z', 'note': 'saw the ID.4'}");
        assertThat(out.json().at("/trace")).hasSize(4);
        assertThat(out.at("/leftAt")).isEqualTo("2026-03-03T02:30:00Z");
        holdingLine(manager, id)
                .patch(REGISTER + "/" + id, json("{'leftAt': '2026-03-03T01:49:59Z'}"))
                .expect(422);
        holdingLine(manager, id)
                .patch(REGISTER + "/" + id, json("{'leftAt': '2026-03-03T03:00:01Z'}"))
                .expect(422);
        holdingLine(manager, id)
                .patch(REGISTER + "/" + id, json("{'kind': 'CALL_IN'}"))
                .expect(422);
        assertThat(line(id).json().at("/trace")).hasSize(4);
    }

    @Test
    void a_phone_that_is_left_at_the_door_makes_the_lead_then() {
        String phone = aPhone();
        String id = registered(consultant(1), "'name': '李女士'").at("/id");
        Api.Answer completed = holdingLine(consultant(1), id)
                .patch(REGISTER + "/" + id, json("{'phone': '" + phone + "', 'result': 'CONTACT_LEFT'}"))
                .expect(200);
        assertThat(completed.at("/tie")).isEqualTo("CREATED");
        assertThat(completed.at("/trace/1/field")).isEqualTo("phone");
        assertThat(completed.text()).doesNotContain(phone);
        String lead = completed.at("/leadId");
        await().until(() -> lead(lead).at("/stage").equals("VISITED"));
        holdingLine(consultant(2), id)
                .patch(REGISTER + "/" + id, json("{'salesperson': '" + world.shanghai + "-consultant-2'}"))
                .expect(403);
        await().untilAsserted(() -> assertThat(count("created")).isEqualTo(1));
        assertThat(count("reachable")).isEqualTo(1);
    }

    @Test
    void counts_are_kept_by_store_day_and_month_and_follow_corrections() {
        String first = registered(consultant(1), "'partySize': 2, 'phone': '" + aPhone() + "'")
                .at("/id");
        registered(consultant(1), "'partySize': 3");
        manager.post(REGISTER, json("{'kind': 'CALL_IN', 'purpose': 'ASK'}")).expect(201);
        await().untilAsserted(
                        () -> assertThat(count("walkIns") + count("callIns")).isEqualTo(3));
        assertThat(count("people")).isEqualTo(5);
        assertThat(counts("day=2026-03-03").at("/0/days/0/received/0/visits")).isEqualTo("2");
        signedOut(first, "{'result': 'ORDERED'}");
        await().untilAsserted(() -> assertThat(count("ordered")).isEqualTo(1));
        holdingLine(manager, first)
                .patch(
                        REGISTER + "/" + first,
                        json("{'arrivedAt': '2026-03-02T09:00:00Z', 'leftAt': '2026-03-02T09:30:00Z'}"))
                .expect(200);
        await().untilAsserted(() -> assertThat(count("walkIns")).isEqualTo(1));
        Api.Answer month = counts("month=2026-03");
        assertThat(month.json().at("/0/days")).hasSize(2);
        assertThat(month.at("/0/total/walkIns") + month.at("/0/total/people")).isEqualTo("25");
        String lines = month.at("/0/days/0/lines");
        assertThat(manager.get(lines).expect(200).json().at("/items")).hasSize(1);
        assertThat(counts("month=2026-02").at("/0/total/walkIns")).isEqualTo("0");
        Api.Answer all =
                api.as(world.admin()).get(REGISTER + "/counts?month=2026-03").expect(200);
        JsonNode shanghai = rowOf(all, world.shanghai);
        JsonNode munich = rowOf(all, world.munich);
        assertThat(all.json()).hasSize(2);
        assertThat(shanghai.at("/name").asString()).isEqualTo("上海店");
        assertThat(shanghai.at("/total/walkIns").asInt()).isEqualTo(2);
        assertThat(shanghai.at("/days")).isEmpty();
        assertThat(munich.at("/total/walkIns").asInt()).isZero();
        Api.Answer alone =
                api.as(world.admin()).get(shanghai.at("/byDay").asString()).expect(200);
        assertThat(alone.json()).hasSize(1);
        assertThat(alone.json().at("/0/days")).hasSize(2);
        assertThat(manager.get(REGISTER + "/counts?month=2026-03").json()).isEqualTo(alone.json());
        manager.get(REGISTER + "/counts").expect(422);
        manager.get(REGISTER + "/counts?month=2026-13").expect(400);
    }

    private static JsonNode rowOf(Api.Answer counts, String store) {
        return counts.json()
                .valueStream()
                .filter(row -> row.at("/store").asString().equals(store))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_day_is_one_of_the_stores_calendar() {
        clock.set(Instant.parse("2026-03-03T15:59:59Z"));
        registered(manager, "");
        clock.set(Instant.parse("2026-03-03T16:00:00Z"));
        registered(manager, "");
        assertThat(manager.get(REGISTER + "?day=2026-03-03").json().at("/items"))
                .hasSize(1);
        assertThat(manager.get(REGISTER + "?day=2026-03-04").json().at("/items"))
                .hasSize(1);
        assertThat(manager.get(REGISTER + "?day=2026-03-03&salesperson=" + world.shanghai + "-consultant-1")
                        .json()
                        .at("/items"))
                .isEmpty();
        api.as(world.admin()).get(REGISTER + "?day=2026-03-03").expect(422);
    }

    @Test
    void another_stores_register_is_seen_nowhere() {
        String id = registered(manager, "'phone': '" + aPhone() + "'").at("/id");
        Api munich = api.as(world.manager(world.munich));
        munich.get(REGISTER + "/" + id).expect(404);
        munich.with("If-Match", "\"1\"").patch(REGISTER + "/" + id, "{}").expect(404);
        munich.with("If-Match", "\"1\"")
                .post(REGISTER + "/" + id + "/sign-out", "{}")
                .expect(404);
        assertThat(munich.get(REGISTER).json().at("/items")).isEmpty();
        assertThat(munich.get(REGISTER + "?store=" + world.shanghai).json().at("/items"))
                .isEmpty();
        assertThat(munich.get(REGISTER + "/counts?month=2026-03&store=" + world.shanghai)
                        .json())
                .isEmpty();
        munich.get(REGISTER + "?day=2026-03-03&store=" + world.shanghai).expect(404);
        munich.post(REGISTER, body("'store': '" + world.shanghai + "'")).expect(404);
        api.as(world.technician(world.shanghai)).get(REGISTER).expect(403);
        assertThat(consultant(1).get(REGISTER).json().at("/items")).hasSize(1);
    }

    @Test
    void the_same_key_registers_once() {
        Api keyed = manager.with("Idempotency-Key", "v1");
        String body = body("'phone': '" + aPhone() + "'");
        Api.Answer first = keyed.post(REGISTER, body).expect(201);
        assertThat(keyed.post(REGISTER, body).expect(201).at("/id")).isEqualTo(first.at("/id"));
        keyed.post(REGISTER, body("'phone': '" + aPhone() + "'")).expect(422);
        assertThat(manager.get(path(first.at("/leadId"), "/enquiries")).json()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'purpose': 'LOOK'}
            {'kind': 'WALK_IN'}
            {'kind': 'SWIM_IN', 'purpose': 'LOOK'}
            {'kind': 'WALK_IN', 'purpose': 'LOOK', 'partySize': 0}
            {'kind': 'WALK_IN', 'purpose': 'LOOK', 'partySize': 100}
            {'kind': 'CALL_IN', 'purpose': 'ASK', 'partySize': 2}
            {'kind': 'WALK_IN', 'purpose': 'LOOK', 'phone': 'call me'}
            {'kind': 'WALK_IN', 'purpose': 'LOOK', 'arrivedAt': '2026-03-03T02:00:01Z'}
            {'kind': 'WALK_IN', 'purpose': 'LOOK', 'leftAt': '2026-03-03T01:00:00Z'}
            {'kind': 'WALK_IN', 'purpose': 'LOOK', 'salesperson': 'nobody'}
            {'kind': 'WALK_IN', 'purpose': 'LOOK', 'name': 'a\\u202eb'}
            """)
    void bad_lines_are_refused_and_nothing_is_stored(String body) {
        Api.Answer answer = manager.post(REGISTER, json(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(manager.get(REGISTER).json().at("/items")).isEmpty();
        assertThat(manager.get("/api/v1/leads").json().at("/items")).isEmpty();
    }

    @Test
    void a_line_that_is_told_again_is_the_same_even_when_they_came_back_since() {
        Api keyed = manager.with("Idempotency-Key", "v2");
        String body = body("'phone': '" + aPhone() + "'");
        String first = keyed.post(REGISTER, body).expect(201).at("/id");
        signedOut(first, "{}");
        String second = manager.post(REGISTER, body).expect(201).at("/id");
        assertThat(keyed.post(REGISTER, body).expect(201).at("/id")).isEqualTo(first);
        assertThat(second).isNotEqualTo(first);
    }

    @Test
    void the_wrong_lead_is_let_go_for_the_one_of_the_right_phone() {
        String wrong = aLead();
        String right = aPhone();
        String id = registered(manager, "'leadId': '" + wrong + "'").at("/id");
        Api.Answer released = holdingLine(manager, id)
                .patch(REGISTER + "/" + id, json("{'leadId': null}"))
                .expect(200);
        assertThat(released.at("/tie")).isEqualTo("NONE");
        holdingLine(manager, id)
                .patch(REGISTER + "/" + id, json("{'leadId': '" + wrong + "'}"))
                .expect(200);
        Api.Answer tied = holdingLine(manager, id)
                .patch(REGISTER + "/" + id, json("{'leadId': null, 'phone': '" + right + "'}"))
                .expect(200);
        assertThat(tied.at("/tie")).isEqualTo("CREATED");
        assertThat(tied.at("/leadId")).isNotEqualTo(wrong);
    }

    @Test
    void of_twenty_calls_at_once_each_has_a_number_and_all_have_one_lead() throws Exception {
        String call = json("{'kind': 'CALL_IN', 'purpose': 'ASK', 'phone': '" + aPhone() + "'}");
        ExecutorService threads = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Api.Answer>> calls = Collections.nCopies(20, () -> manager.post(REGISTER, call));
            for (Future<Api.Answer> answer : threads.invokeAll(calls)) {
                answer.get().expect(201);
            }
        } finally {
            threads.shutdown();
        }
        JsonNode lines = manager.get(REGISTER + "?limit=50").json().at("/items");
        assertThat(lines.findValuesAsString("number")).hasSize(20).doesNotHaveDuplicates();
        assertThat(lines.findValuesAsString("leadId"))
                .hasSize(20)
                .containsOnly(lines.at("/0/leadId").asString());
    }

    @Test
    void the_largest_party_is_taken() {
        assertThat(registered(manager, "'partySize': 99").at("/partySize")).isEqualTo("99");
        assertThat(List.of(registered(manager, "").at("/partySize"))).containsExactly("1");
    }
}
