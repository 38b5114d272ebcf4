package io.showroom.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.testkit.Api;
import io.showroom.testkit.Events;
import io.showroom.testkit.IntegrationTest;
import io.showroom.testkit.MutableClock;
import io.showroom.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class RestMannersIT {
    @Autowired
    Api api;

    @Autowired
    Events events;

    @Autowired
    Notes notes;

    @Autowired
    MutableClock clock;

    World world;
    Api manager;

    @BeforeEach
    void world() {
        world = World.create(events);
        manager = api.as(world.manager(world.shanghai));
    }

    Api.Answer written(String text) {
        return manager.post("/api/v1/notes", body(text)).expect(201);
    }

    String body(String text) {
        return "{\"store\": \"" + world.shanghai + "\", \"text\": \"" + text + "\"}";
    }

    @Test
    void a_created_record_is_where_its_location_says_and_its_event_is_on_kafka() {
        Api.Answer note = written("你好 👩‍🔧");
        assertThat(manager.get(note.headers().firstValue("Location").orElseThrow())
                        .expect(200)
                        .at("/text"))
                .isEqualTo("你好 👩‍🔧");
        assertThat(events.await("customer.note-written.v1", note.at("/id"))
                        .json()
                        .at("/text")
                        .asString())
                .isEqualTo("你好 👩‍🔧");
    }

    @Test
    void the_same_idempotency_key_creates_once_and_another_body_is_refused() {
        Api keyed = manager.with("Idempotency-Key", "k1");
        String id = keyed.post("/api/v1/notes", body("one")).expect(201).at("/id");
        assertThat(keyed.post("/api/v1/notes", body("one")).expect(201).at("/id"))
                .isEqualTo(id);
        assertThat(keyed.post("/api/v1/notes", body("two")).expect(422).at("/type"))
                .isEqualTo("https://showroom.dev/problems/idempotency-key-reused");
    }

    @Test
    void a_change_needs_the_current_version() {
        Api.Answer note = written("first");
        String path = "/api/v1/notes/" + note.at("/id");
        assertThat(manager.put(path, body("second")).expect(428).at("/type")).endsWith("/if-match-required");
        Api.Answer changed =
                manager.with("If-Match", note.etag()).put(path, body("second")).expect(200);
        assertThat(changed.etag()).isNotEqualTo(note.etag());
        assertThat(manager.with("If-Match", note.etag())
                        .put(path, body("third"))
                        .expect(412)
                        .at("/type"))
                .endsWith("/stale-version");
        assertThat(manager.get(path).at("/text")).isEqualTo("second");
    }

    @Test
    void a_change_leaves_who_and_what_in_the_audit_trail() {
        Api.Answer note = written("before");
        manager.with("If-Match", note.etag())
                .put("/api/v1/notes/" + note.at("/id"), body("after"))
                .expect(200);
        Api admin = api.as(world.admin());
        org.awaitility.Awaitility.await().untilAsserted(() -> {
            Api.Answer trail = admin.get("/api/v1/operations/audit?record=" + note.at("/id"))
                    .expect(200);
            assertThat(trail.at("/items/0/changes/text/before")).isEqualTo("before");
            assertThat(trail.at("/items/0/changes/text/after")).isEqualTo("after");
            assertThat(trail.at("/items/0/by")).isEqualTo(world.shanghai + "-manager");
        });
        manager.get("/api/v1/operations/audit").expect(403);
    }

    @Test
    void another_stores_record_is_not_found_and_in_no_list() {
        String id = written("mine").at("/id");
        Api other = api.as(world.manager(world.munich));
        other.get("/api/v1/notes/" + id).expect(404);
        other.with("If-Match", "\"1\"")
                .put("/api/v1/notes/" + id, body("theirs"))
                .expect(404);
        assertThat(other.get("/api/v1/notes").expect(200).json().at("/items")).isEmpty();
        assertThat(other.get("/api/v1/notes?store=" + world.shanghai)
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(manager.get("/api/v1/notes?store=" + world.shanghai).json().at("/items"))
                .hasSize(1);
        api.as(world.consultant(world.shanghai, 1)).get("/api/v1/notes/" + id).expect(404);
        api.as(world.admin()).get("/api/v1/notes/" + id).expect(200);
        api.as(World.create(events).admin()).get("/api/v1/notes/" + id).expect(404);
        api.as(world.agent(world.shanghai)).get("/api/v1/notes/" + id).expect(403);
        api.get("/api/v1/notes/" + id).expect(401);
        api.as("nonsense").get("/api/v1/notes/" + id).expect(401);
    }

    @Test
    void a_list_is_read_in_pages_without_gaps_or_doubles() {
        for (int i = 0; i < 25; i++) {
            written("n" + i);
            if (i % 3 == 0) {
                clock.advance(Duration.ofSeconds(1));
            }
        }
        java.util.Set<String> ids = new java.util.LinkedHashSet<>();
        String cursor = "";
        int pages = 0;
        while (cursor != null) {
            Api.Answer page =
                    manager.get("/api/v1/notes?limit=4&cursor=" + cursor).expect(200);
            page.json().at("/items").forEach(item -> assertThat(
                            ids.add(item.at("/id").asString()))
                    .isTrue());
            cursor = page.json().has("nextCursor") ? page.at("/nextCursor") : null;
            assertThat(page.headers().firstValue("Link").isPresent()).isEqualTo(cursor != null);
            pages++;
        }
        assertThat(ids).hasSize(25);
        assertThat(pages).isEqualTo(7);
    }

    @Test
    void a_list_read_from_its_other_end_is_the_same_list_turned_round() {
        for (int i = 0; i < 9; i++) {
            written("n" + i);
            if (i % 3 == 0) {
                clock.advance(Duration.ofSeconds(1));
            }
        }
        Scope scope = Scope.system(world.group);
        List<String> forwards = ids(cursor -> notes.newest(scope, null, new PageRequest(2, cursor)));
        List<String> backwards = ids(cursor -> notes.fromTheOtherEnd(scope, new PageRequest(2, cursor)));

        Collections.reverse(backwards);
        assertThat(backwards).hasSize(9).isEqualTo(forwards);
    }

    private static List<String> ids(Function<String, Page<Versioned<Note>>> pages) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            Page<Versioned<Note>> page = pages.apply(cursor);
            page.items().forEach(note -> ids.add(note.value().id()));
            cursor = page.nextCursor();
        } while (cursor != null);
        return ids;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"store": "s", "text": "x"            | 400 | malformed-json
            {"store": "s", "text": 5}             | 422 | invalid-value
            {"store": "s", "text": {"a": 1}}      | 422 | invalid-value
            {"store": "s", "txt": "x"}            | 422 | invalid-value
            {"store": "s", "mood": "FINE"}        | 422 | invalid-value
            {"store": "s", "number": "5"}         | 422 | invalid-value
            {"store": "s", "number": 99999999999} | 422 | invalid-value
            {"store": "s", "text": "a\\u0000b"}   | 422 | invalid-value
            {"store": "s", "text": "a\\u202eb"}   | 422 | invalid-value
            {"store": "s", "text": "a\\ud800b"}   | 422 | invalid-value
            [1]                                   | 400 | malformed-body
            {"store": "s"} {}                     | 400 | malformed-body
            """)
    void bad_bodies_are_clear_problems_and_store_nothing(String body, int status, String type) {
        Api.Answer answer = manager.post("/api/v1/notes", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.at("/type")).endsWith("/" + type);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(manager.get("/api/v1/notes").json().at("/items")).isEmpty();
    }

    @Test
    void bodies_of_ten_megabytes_wrong_types_and_foreign_cursors_are_refused() {
        byte[] huge = new byte[10_000_000];
        assertThat(manager.send("POST", "/api/v1/notes", "application/json", huge)
                        .expect(413)
                        .at("/type"))
                .endsWith("/too-large");
        manager.send("POST", "/api/v1/notes", "text/csv", "a".getBytes()).expect(415);
        manager.send("DELETE", "/api/v1/notes", null, null).expect(405);
        manager.get("/api/v1/nothing").expect(404);
        assertThat(manager.get("/api/v1/notes?cursor=abc").expect(400).at("/errors/0/field"))
                .isEqualTo("cursor");
        assertThat(manager.get("/api/v1/notes?limit=0").expect(422).at("/errors/0/field"))
                .isEqualTo("limit");
        assertThat(manager.get("/api/v1/notes?limit=x").expect(400).at("/errors/0/field"))
                .isEqualTo("limit");
    }

    @Test
    void a_file_is_streamed_up_to_a_limit_of_its_own() {
        byte[] file = new byte[3_000_000];
        assertThat(manager.send("POST", "/api/v1/letters", "text/csv", file)
                        .expect(200)
                        .text())
                .isEqualTo("3000000");
        byte[] larger = new byte[3_000_001];
        manager.send("POST", "/api/v1/letters", "text/csv", larger).expect(413);
        assertThat(manager.sendUnannounced("POST", "/api/v1/letters", "text/csv", larger)
                        .expect(413)
                        .at("/type"))
                .endsWith("/too-large");
        manager.send("PUT", "/api/v1/letters", "text/csv", file).expect(413);
    }

    @Test
    void an_answer_that_fails_after_it_was_begun_is_cut_and_not_ended() {
        assertThatThrownBy(() -> manager.get("/api/v1/letters")).hasMessageContaining("got no answer");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1//notes, 400",
        "/api/v1/%2e%2e/actuator, 400",
        "/api/v1/notes%2Fx, 400",
        "/api/v1/notes;x=1, 400",
        "/api/v1/notes?store=%ff, 400"
    })
    void what_the_container_or_its_firewall_refuses_is_a_problem_too(String path, int status) {
        Api.Answer refused = manager.get(path).expect(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.at("/type")).isEqualTo("https://showroom.dev/problems/bad-request");
    }
}
