package io.showroom.gateway.dealership;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.gateway.directory.DirectoryIT;
import io.showroom.platform.directory.Directory;
import io.showroom.testkit.Api;
import io.showroom.testkit.contracts.EventContract;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class StoreIT extends DirectoryIT {
    private static final String MUNICH = """
            {"id": "%s", "name": "München", "brand": "BMW", "region": "DE-BY", "country": "DE", "zone": "Europe/Berlin",
             "hours": {"week": {"MONDAY": [{"from": "08:00", "to": "12:00"}, {"from": "13:00", "to": "24:00"}]},
                       "closedDays": ["2026-12-25"], "openDays": ["2026-12-27"]},
             "languages": ["de", "EN_us"], "intakeAddress": "%s@example.com"}
            """;

    @Autowired
    private Directory directory;

    private String munich;

    private Api.Answer aStore() {
        munich = world.group + "-mu";
        return admin.post("/api/v1/stores", MUNICH.formatted(munich, munich)).expect(201);
    }

    @Test
    void a_new_store_is_told_whole_and_known_within_a_second() {
        Instant asked = Instant.now();
        Api.Answer made = aStore();
        assertThat(made.headers().firstValue("Location")).hasValue("/api/v1/stores/" + munich);
        Awaitility.await()
                .pollInterval(Duration.ofMillis(5))
                .until(() -> directory.store(world.group, munich).isPresent());
        assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(1));
        var told = events.await("directory.store-changed.v1", "store/" + munich);
        EventContract.assertValid(told.type(), told.data());
        assertThat(told.store()).isEqualTo(munich);
        assertThat(directory.store(world.group, munich).orElseThrow().languages())
                .containsExactlyInAnyOrder("de", "en-US");
        assertThat(directory.store(world.group, munich).orElseThrow().hours().closedDays())
                .hasSize(1);
    }

    @Test
    void what_was_read_can_be_sent_back_and_changes_nothing() {
        Api.Answer made = aStore();
        Api.Answer again = admin.with("If-Match", made.etag())
                .put("/api/v1/stores/" + munich, made.text())
                .expect(200);
        assertThat(again.etag()).isEqualTo(made.etag());
        assertThat(again.text()).isEqualTo(made.text());
    }

    @Test
    void a_merge_patch_changes_what_it_names_and_null_takes_away() {
        aStore();
        String path = "/api/v1/stores/" + munich;
        Api.Answer patched = holding(path)
                .patch(path, json("{'name': 'München Süd', 'hours': null, 'region': null}"))
                .expect(200);
        assertThat(patched.at("/name")).isEqualTo("München Süd");
        assertThat(patched.json().has("region")).isFalse();
        assertThat(patched.at("/warnings/0/code")).isEqualTo("default-hours");
        assertThat(patched.at("/intakeAddress")).isEqualTo(munich + "@example.com");
        Awaitility.await()
                .until(() -> directory.store(world.group, munich).orElseThrow().hours() == null);
        assertThat(admin.get("/api/v1/operations/audit?record=" + munich)
                        .expect(200)
                        .text())
                .contains("München Süd", world.adminId());
    }

    @Test
    void a_closed_store_stays_known_but_the_intake_store_cannot_be_closed() {
        aStore();
        String path = "/api/v1/stores/" + munich;
        assertThat(holding(path).patch(path, "{\"active\": false}").expect(200).at("/active"))
                .isEqualTo("false");
        Awaitility.await()
                .until(() -> !directory.store(world.group, munich).orElseThrow().active());
        assertThat(admin.get("/api/v1/stores?active=false").expect(200).json().at("/items"))
                .hasSize(1);
        String intake = "/api/v1/stores/" + world.shanghai;
        Api.Answer refused =
                holding(intake).patch(intake, "{\"active\": false}").expect(409);
        assertThat(refused.at("/type")).endsWith("/intake-store");
    }

    @Test
    void a_change_needs_the_version_it_starts_from() {
        Api.Answer made = aStore();
        String path = "/api/v1/stores/" + munich;
        admin.patch(path, "{\"name\": \"x\"}").expect(428);
        admin.with("If-Match", made.etag()).patch(path, "{\"name\": \"x\"}").expect(200);
        admin.with("If-Match", made.etag()).patch(path, "{\"name\": \"y\"}").expect(412);
        assertThat(admin.get(path).at("/name")).isEqualTo("x");
    }

    @Test
    void one_idempotency_key_makes_one_store_whether_its_id_is_chosen_or_not() {
        for (String id : new String[] {"", "'id': '" + world.group + "-xi', "}) {
            String body = json("{" + id + "'name': 'Xi’an', 'country': 'CN', 'zone': 'Asia/Shanghai'}");
            Api twice = admin.with("Idempotency-Key", "key" + id.length());
            String first = twice.post("/api/v1/stores", body).expect(201).at("/id");
            assertThat(twice.post("/api/v1/stores", body).expect(201).at("/id")).isEqualTo(first);
            Api.Answer reused = twice.post("/api/v1/stores", body.replace("Xi", "XI"));
            assertThat(reused.expect(422).at("/type")).endsWith("/idempotency-key-reused");
        }
        assertThat(admin.get("/api/v1/stores").json().at("/items")).hasSize(4);
    }

    @Test
    void an_id_and_an_intake_address_are_taken_once() {
        aStore();
        Api.Answer taken = admin.post("/api/v1/stores", MUNICH.formatted(munich, "other"));
        assertThat(taken.expect(409).at("/type")).endsWith("/id-taken");
        Api.Answer address = admin.post("/api/v1/stores", MUNICH.formatted(munich + "2", munich.toUpperCase()));
        assertField(address.expect(422), "intakeAddress", "taken");
        String path = "/api/v1/stores/" + munich;
        holding(path).patch(path, "{\"active\": false}").expect(200);
        admin.post("/api/v1/stores", MUNICH.formatted(munich + "2", munich)).expect(201);
        assertField(holding(path).patch(path, "{\"active\": true}").expect(422), "intakeAddress", "taken");
    }

    @Test
    void pages_have_no_gaps_and_a_cursor_belongs_to_its_list() {
        aStore();
        Api.Answer first = admin.get("/api/v1/stores?limit=2").expect(200);
        String cursor = first.at("/nextCursor");
        Api.Answer last = admin.get("/api/v1/stores?limit=2&cursor=" + cursor).expect(200);
        assertThat(first.json().at("/items")).hasSize(2);
        assertThat(last.json().at("/items")).hasSize(1);
        assertThat(last.json().has("nextCursor")).isFalse();
        admin.get("/api/v1/stores?active=true&cursor=" + cursor).expect(400);
        assertThat(admin.get("/api/v1/stores?brand=BMW").json().at("/items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'name': null                                                       | name
            'name': ' \\u200b '                                                 | name
            'name': 'a\\u202eb'                                                 | name
            'country': null                                                    | country
            'country': 'de'                                                    | country
            'country': 'XX'                                                    | country
            'zone': null                                                       | zone
            'zone': 'Europe/Atlantis'                                          | zone
            'zone': '+01:00'                                                   | zone
            'zone': 8                                                          | zone
            'languages': ['klingonisch']                                       | languages[0]
            'languages': ['de', 'zz']                                          | languages[1]
            'languages': 'de'                                                  | languages
            'intakeAddress': 'nobody'                                          | intakeAddress
            'hours': {}                                                        | hours.week
            'hours': {'week': {}}                                              | hours.week
            'hours': {'week': {'MONDAY': []}}                                  | hours.week
            'hours': {'week': {'MONDAY': [{'from': '18:00', 'to': '09:00'}]}}  | hours.week.MONDAY[0]
            'hours': {'week': {'MONDAY': [{'from': '09:00', 'to': '24:01'}]}}  | hours.week.MONDAY[0]
            'hours': {'week': {'MONDAY': [{'from': '9:00', 'to': '18:00'}]}}   | hours.week.MONDAY[0]
            'hours': {'week': {'MONDAY': [{'to': '18:00'}]}}                   | hours.week.MONDAY[0]
            'hours': {'week': {'MONDAY': [null]}}                              | hours.week.MONDAY[0]
            'hours': {'week': {'MONDAY': [{'from': '09:00', 'to': '13:00'}, {'from': '12:59', 'to': '18:00'}]}} | hours.week.MONDAY
            'hours': {'week': {'MONDAY': [{'from': '09:00', 'to': '18:00'}]}, 'closedDays': ['2026-02-30']}     | hours.closedDays[0]
            'hours': {'week': {'MONDAY': [{'from': '09:00', 'to': '18:00'}]}, 'openDays': ['+99999-01-01']}     | hours.openDays
            'active': 'no'                                                     | active
            'colour': 'red'                                                    | colour
            'id': 'no spaces'                                                  | id
            'id': '../x'                                                       | id
            """)
    void a_bad_field_is_named_and_nothing_is_stored(String fault, String field) {
        String good = "'name': 'Xi’an', 'country': 'CN', 'zone': 'Asia/Shanghai', ";
        Api.Answer answer = admin.post("/api/v1/stores", json("{" + good + fault + "}"));
        assertThat(answer.expect(422).at("/errors/0/field")).as(answer.text()).isEqualTo(field);
        assertThat(admin.get("/api/v1/stores").json().at("/items")).hasSize(2);
    }

    @Test
    void hours_that_touch_and_end_at_midnight_are_fine() {
        String hours =
                "'hours': {'week': {'SUNDAY': [{'from': '12:00', 'to': '24:00'}, {'from': '00:00', 'to': '12:00'}]}}";
        admin.post("/api/v1/stores", json("{'name': 'x', 'country': 'CN', 'zone': 'Asia/Shanghai', " + hours + "}"))
                .expect(201);
    }
}
