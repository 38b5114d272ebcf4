package io.showroom.customer;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.customer.support.CustomerServiceTest;
import io.showroom.testkit.Api;
import io.showroom.testkit.Api.Answer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request, the answer says what, nothing is stored, and it is never a 500. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputIT extends CustomerServiceTest {

    /** One group for all: nothing of these tests is in the way of another. */
    @Override
    @BeforeEach
    protected void openTheStores() {
        if (world == null) {
            super.openTheStores();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'kind': 'PERSON'                                                                         | 400 | ``
            []                                                                                        | 400 | ``
            "text"                                                                                    | 400 | ``
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}]} trailing                     | 400 | ``
            {}                                                                                        | 422 | kind
            {'kind': 'ROBOT', 'name': 'W', 'phones': [{'number': 'P'}]}                               | 422 | kind
            {'kind': 1, 'name': 'W', 'phones': [{'number': 'P'}]}                                     | 422 | kind
            {'kind': 'PERSON', 'phones': [{'number': 'P'}]}                                           | 422 | name
            {'kind': 'PERSON', 'name': '  ', 'phones': [{'number': 'P'}]}                             | 422 | name
            {'kind': 'PERSON', 'name': '\\u200d', 'phones': [{'number': 'P'}]}                        | 422 | name
            {'kind': 'PERSON', 'name': 7, 'phones': [{'number': 'P'}]}                                | 422 | name
            {'kind': 'PERSON', 'name': 'a\\u0007b', 'phones': [{'number': 'P'}]}                      | 422 | name
            {'kind': 'PERSON', 'name': 'a\\u202eb', 'phones': [{'number': 'P'}]}                      | 422 | name
            {'kind': 'PERSON', 'name': 'a\\u2066b', 'phones': [{'number': 'P'}]}                      | 422 | name
            {'kind': 'PERSON', 'name': 'a\\ud800', 'phones': [{'number': 'P'}]}                       | 422 | name
            {'kind': 'PERSON', 'name': 'a\\uffff', 'phones': [{'number': 'P'}]}                       | 422 | name
            {'kind': 'PERSON', 'name': 'W'}                                                           | 422 | phones
            {'kind': 'PERSON', 'name': 'W', 'phones': []}                                             | 422 | phones
            {'kind': 'PERSON', 'name': 'W', 'phones': 'P'}                                            | 422 | phones
            {'kind': 'PERSON', 'name': 'W', 'phones': [null]}                                         | 422 | phones[0]
            {'kind': 'PERSON', 'name': 'W', 'phones': [{}]}                                           | 422 | phones[0].number
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'call me'}]}                        | 422 | phones[0].number
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': '138001380001380013800013'}]}       | 422 | phones[0].number
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P', 'primary': 'yes'}]}            | 422 | phones[0].primary
            {'kind': 'PERSON', 'name': 'W', 'emails': ['nobody']}                                     | 422 | emails[0]
            {'kind': 'PERSON', 'name': 'W', 'emails': ['a@b.c', 'a b@example.com']}                   | 422 | emails[1]
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'owner': 'me'}               | 422 | owner
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'store': 'nowhere'}          | 422 | store
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'address': {'country': 'XX'}} | 422 | address.country
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'person': {'birthDate': '2026-03-04'}} | 422 | person.birthDate
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'person': {'birthDate': '1896-03-02'}} | 422 | person.birthDate
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'person': {'birthDate': '+999999999-12-31'}} | 422 | person.birthDate
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'person': {'birthDate': '2026-02-30'}} | 422 | person.birthDate
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'person': {'gender': 'X'}}   | 422 | person.gender
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'organisation': {}}          | 422 | organisation
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'contacts': [{'name': 'x'}]} | 422 | contacts
            {'kind': 'ORGANISATION', 'name': 'W', 'phones': [{'number': 'P'}], 'person': {}}          | 422 | person
            {'kind': 'ORGANISATION', 'name': 'W', 'phones': [{'number': 'P'}], 'organisation': {'employees': -1}} | 422 | organisation.employees
            {'kind': 'ORGANISATION', 'name': 'W', 'phones': [{'number': 'P'}], 'organisation': {'employees': 1.5}} | 422 | organisation.employees
            {'kind': 'ORGANISATION', 'name': 'W', 'phones': [{'number': 'P'}], 'contacts': [{}]}      | 422 | contacts[0].name
            {'kind': 'ORGANISATION', 'name': 'W', 'phones': [{'number': 'P'}], 'contacts': [{'name': 'x', 'phone': '1'}]} | 422 | contacts[0].phone
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'identity': {}}              | 422 | identity.number
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'identity': {'kind': 'RESIDENT_ID', 'number': '110105194912310021'}} | 422 | identity.number
            {'kind': 'PERSON', 'name': 'W', 'phones': [{'number': 'P'}], 'identity': {'kind': 'CREDIT_CODE', 'number': '91350100M000100Y43'}} | 422 | kind
            """)
    void a_bad_registration_is_refused_by_its_field_and_nothing_is_stored(String body, int status, String field) {
        String before = howMany();
        Answer answer = manager.post(CUSTOMERS, json(body).replace("\"P\"", "\"" + aPhone() + "\""));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.at("/errors/0/field")).as(answer.text()).isEqualTo(field == null ? "" : field);
        assertThat(howMany()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            PATCH | ``         | {'name'                                                        | 400
            PATCH | ``         | []                                                             | 400
            PATCH | ``         | {'name': 'a\\u202eb'}                                          | 422
            PATCH | ``         | {'kind': 'ORGANISATION'}                                       | 422
            PATCH | ``         | {'phones': [{'number': '1'}]}                                  | 422
            PATCH | ``         | {'person': {'birthDate': '9999-12-31'}}                        | 422
            PATCH | ``         | {'organisation': {'industry': 'x'}}                            | 422
            PUT   | /identity  | {}                                                             | 422
            PUT   | /identity  | {'kind': 'RESIDENT_ID', 'number': '11010519491231002'}         | 422
            PUT   | /identity  | {'kind': 'LIBRARY_CARD', 'number': '1'}                        | 422
            PUT   | /identity  | {'kind': 'PASSPORT', 'number': 'a\\u0000b'}                    | 422
            POST  | /consents  | {}                                                             | 422
            POST  | /consents  | {'decisions': []}                                              | 422
            POST  | /consents  | {'decisions': [null]}                                          | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SERVICE', 'channel': 'CALL'}]}     | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SPAM', 'channel': 'CALL', 'granted': false}]} | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SERVICE', 'granted': false}]}      | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SERVICE', 'channel': 'CALL', 'granted': true}]} | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SERVICE', 'channel': 'CALL', 'granted': true}], 'textVersion': '1'} | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SERVICE', 'channel': 'CALL', 'granted': false}], 'at': '2026-03-03T02:00:01Z'} | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SERVICE', 'channel': 'CALL', 'granted': false}], 'at': '1999-12-31T23:59:59Z'} | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SERVICE', 'channel': 'CALL', 'granted': false}], 'at': '+999999999-12-31T23:59:59Z'} | 422
            POST  | /consents  | {'decisions': [{'purpose': 'SERVICE', 'channel': 'CALL', 'granted': false}, {'purpose': 'SERVICE', 'channel': 'CALL', 'granted': false}]} | 422
            """)
    void a_bad_change_is_a_clear_problem_and_changes_nothing(String method, String rest, String body, int status) {
        String id = registered("王小明", aPhone()).at("/id");
        String before = customer(id).etag();
        String type = method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
        Answer answer = holding(id)
                .send(
                        method,
                        path(id, rest == null ? "" : rest),
                        type,
                        json(body).getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(customer(id).etag()).isEqualTo(before);
    }

    @Test
    void the_longest_texts_are_taken_and_one_character_more_is_refused() {
        String name = "王".repeat(100);
        String emails = "{'kind':'PERSON','name':'W','emails':['%s@%s.example.com']}";
        String line = "{'kind':'PERSON','name':'W','phones':[{'number':'%s'}],'address':{'line':'%s'}}";

        registered(name, aPhone());
        registered("👨‍👩‍👧".repeat(20), aPhone());
        tooLong("name", person(name + "王", aPhone()));
        manager.post(CUSTOMERS, json(emails.formatted("a".repeat(64), "b".repeat(60))))
                .expect(201);
        manager.post(CUSTOMERS, json(emails.formatted("a".repeat(65), "b"))).expect(422);
        manager.post(CUSTOMERS, json(line.formatted(aPhone(), "路".repeat(300)))).expect(201);
        tooLong("address.line", json(line.formatted(aPhone(), "路".repeat(301))));
        tooLong("region", person("W", aPhone()).replace("\"kind\"", "\"region\":\"" + "r".repeat(61) + "\",\"kind\""));
        String phones = "{\"number\":\"13800138000\"},".repeat(10) + "{\"number\":\"1\"}";
        assertThat(manager.post(CUSTOMERS, "{\"kind\":\"PERSON\",\"name\":\"W\",\"phones\":[" + phones + "]}")
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("too-many");
    }

    @Test
    void bodies_of_ten_megabytes_and_of_other_kinds_are_refused() {
        byte[] huge = new byte[10_000_000];
        manager.send("POST", CUSTOMERS, "application/json", huge).expect(413);
        manager.send("POST", CUSTOMERS, "application/xml", "<a/>".getBytes(StandardCharsets.UTF_8))
                .expect(415);
        manager.send("POST", CUSTOMERS, "application/json", null).expect(400);
        manager.send("DELETE", CUSTOMERS, null, null).expect(405);
    }

    @ParameterizedTest
    @CsvSource({
        "class=KING, 400",
        "lifecycle=GONE, 400",
        "updatedSince=yesterday, 400",
        "updatedSince=+999999999-12-31T23:59:59Z, 422",
        "phone=call, 422",
        "phone=%2B8613800138000138001380001380, 422",
        "name=%F0%9F%9A%97, 422",
        "name=a%E2%80%AEb, 422",
        "limit=0, 422",
        "limit=101, 422",
        "limit=many, 400",
        "cursor=nonsense, 400"
    })
    void bad_filters_are_refused(String query, int status) {
        Answer answer = manager.get(CUSTOMERS + "?" + query.replace("+", "%2B")).expect(status);
        assertThat(answer.at("/errors/0/field")).isEqualTo(query.replaceAll("=.*", ""));
    }

    @Test
    void a_name_too_long_to_be_one_is_not_looked_for() {
        manager.get(CUSTOMERS + "?name=" + "a".repeat(101)).expect(422);
        manager.get(CUSTOMERS + "?name=" + "a".repeat(100)).expect(200);
    }

    @Test
    void cursors_kinds_and_external_ids_of_nowhere_are_refused() {
        String id = registered("王小明", aPhone()).at("/id");
        String foreign = "c2hvd3Jvb20";
        manager.get(timeline(id) + "?cursor=" + foreign).expect(400);
        manager.get(timeline(id) + "?kind=PARTY").expect(400);
        manager.get(path("no-such-customer", "")).expect(404);
        Api dms = api.as(world.integration("customers.write"));
        assertThat(dms.put(CUSTOMERS + "/by-external-id/a%20b/1", person("W", aPhone()))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("system");
        assertThat(dms.put(CUSTOMERS + "/by-external-id/dms/" + "1".repeat(101), person("W", aPhone()))
                        .expect(422)
                        .at("/errors/0/field"))
                .isEqualTo("externalId");
    }

    @Test
    void versions_and_keys_that_are_none_are_refused() {
        String id = registered("王小明", aPhone()).at("/id");
        manager.with("If-Match", "yesterday").patch(path(id, ""), "{}").expect(400);
        manager.with("If-Match", "\"999\"")
                .patch(path(id, ""), json("{'name':'x'}"))
                .expect(412);
        manager.with("Idempotency-Key", "k".repeat(201))
                .post(CUSTOMERS, person("W", aPhone()))
                .expect(400);
    }

    private String howMany() {
        return api.as(world.admin()).get(CUSTOMERS + "/count").expect(200).at("/count");
    }

    private void tooLong(String field, String body) {
        Answer answer = manager.post(CUSTOMERS, body).expect(422);
        assertThat(answer.at("/errors/0/code")).isEqualTo("too-long");
        assertThat(answer.at("/errors/0/field")).isEqualTo(field);
    }
}
