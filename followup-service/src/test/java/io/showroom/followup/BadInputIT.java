package io.showroom.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import io.showroom.testkit.World;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is wrong with a request, the answer says what, nothing is stored, and it is never a 500. */
class BadInputIT extends Platform {
    private static World shared;
    private static LeadStory lead;
    private static String call;
    private static String visit;

    /** One group for all tests: what is refused leaves it as it is. */
    @Override
    protected World aWorld() {
        return shared == null ? super.aWorld() : shared;
    }

    @BeforeEach
    void records() {
        if (shared == null) {
            shared = world;
            lead = anOwnedLead("B");
            call = at(awaitTask("kind=CALL&leadId=" + lead.id), "id");
            lead.carDelivered(consultant(1), CarStory.newVin());
            visit = at(awaitTask("kind=RETURN_VISIT&leadId=" + lead.id), "id");
        }
    }

    private String anotherCall() {
        return at(awaitTask("kind=CALL&leadId=" + anOwnedLead("B").id), "id");
    }

    private static Api.Answer problem(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return answer;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            outcome      | {'disposition': 'REACHED'                                                        | 400 |
            outcome      | []                                                                               | 400 |
            outcome      | {}                                                                               | 422 | disposition
            outcome      | {'disposition': 'MAYBE'}                                                         | 422 | disposition
            outcome      | {'disposition': 1}                                                               | 422 | disposition
            outcome      | {'disposition': 'COMPLETED'}                                                     | 422 | disposition
            outcome      | {'disposition': 'REACHED', 'notes': 5}                                           | 422 | notes
            outcome      | {'disposition': 'REACHED', 'notes': 'a\\u0007b'}                                 | 422 | notes
            outcome      | {'disposition': 'REACHED', 'nextStep': 'a\\u202eb'}                              | 422 | nextStep
            outcome      | {'disposition': 'REACHED', 'mood': 'good'}                                       | 422 | mood
            outcome      | {'disposition': 'REACHED', 'callBackAt': '2026-03-04T02:00:00Z'}                 | 422 | callBackAt
            outcome      | {'disposition': 'CALL_BACK'}                                                     | 422 | callBackAt
            outcome      | {'disposition': 'CALL_BACK', 'callBackAt': '2026-03-03T02:00:00Z'}               | 422 | callBackAt
            outcome      | {'disposition': 'CALL_BACK', 'callBackAt': '2026-06-01T02:00:01Z'}               | 422 | callBackAt
            outcome      | {'disposition': 'CALL_BACK', 'callBackAt': '+999999999-12-31T23:59:59Z'}         | 422 | callBackAt
            outcome      | {'disposition': 'CALL_BACK', 'callBackAt': '-999999999-01-01T00:00:00Z'}         | 422 | callBackAt
            outcome      | {'disposition': 'CALL_BACK', 'callBackAt': 'tomorrow'}                           | 422 | callBackAt
            survey       | {}                                                                               | 422 | overall
            survey       | {'overall': 11}                                                                  | 422 | overall
            survey       | {'overall': -1}                                                                  | 422 | overall
            survey       | {'overall': 9.5}                                                                 | 422 | overall
            survey       | {'overall': '9'}                                                                 | 422 | overall
            survey       | {'overall': 99999999999}                                                         | 422 | overall
            survey       | {'overall': 9, 'factors': {'RECEPTION': 11}}                                     | 422 | factors.RECEPTION
            survey       | {'overall': 9, 'factors': {'RECEPTION': null}}                                   | 422 | factors.RECEPTION
            survey       | {'overall': 9, 'factors': {'BOOKING': 9}}                                        | 422 | factors.BOOKING
            survey       | {'overall': 9, 'factors': {'COFFEE': 9}}                                         | 422 | factors
            survey       | {'overall': 9, 'factors': [9]}                                                   | 422 | factors
            survey       | {'overall': 9, 'text': 'a\\ud800b'}                                              | 422 | text
            assignment   | {}                                                                               | 422 | assignee
            assignment   | {'assignee': '  '}                                                               | 422 | assignee
            assignment   | {'assignee': 'nobody'}                                                           | 422 | assignee
            cancellation | {}                                                                               | 422 | reason
            cancellation | {'reason': '\\u200d'}                                                            | 422 | reason
            """)
    void bad_bodies_are_clear_problems_and_change_nothing(String action, String body, int status, String field) {
        String task = action.equals("outcome") ? call : visit;
        String before = task(task).etag();
        String method = action.equals("assignment") ? "PUT" : "POST";
        Api.Answer answer = manager()
                .with("If-Match", "*")
                .send(
                        method,
                        "/api/v1/tasks/" + task + "/" + action,
                        "application/json",
                        json(body).getBytes());
        problem(answer, status);
        if (field != null) {
            assertThat(answer.at("/errors/0/field")).as(answer.text()).isEqualTo(field);
        }
        assertThat(task(task).etag()).isEqualTo(before);
        assertThat(items(agent().get("/api/v1/surveys"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'store': null                                                             | 422 | store
            'store': 'no-such-store'                                                  | 404 |
            'kind': null                                                              | 422 | kind
            'kind': 'DANCE'                                                           | 422 | kind
            'kind': 'RETURN_VISIT'                                                    | 422 | kind
            'leadId': null                                                            | 422 | customerId
            'leadId': 'nothing'                                                       | 422 | leadId
            'customerId': 'nobody'                                                    | 422 | customerId
            'vehicleId': 'nothing'                                                    | 422 | vehicleId
            'customerId': 7                                                           | 422 | customerId
            'due': null                                                               | 422 | due
            'due': '2026-03-03T02:00:00Z'                                             | 422 | due
            'due': '2028-03-04T02:00:01Z'                                             | 422 | due
            'due': '+999999999-12-31T23:59:59Z'                                       | 422 | due
            'due': '2026-02-30T00:00:00Z'                                             | 422 | due
            'due': 1772503200                                                         | 422 | due
            'notBefore': '2026-03-02T01:59:59Z'                                       | 422 | notBefore
            'notBefore': '-999999999-01-01T00:00:00Z'                                 | 422 | notBefore
            'notBefore': '2026-03-06T00:00:00Z'                                       | 422 | due
            'assignee': 'nobody'                                                      | 422 | assignee
            'script': 'a\\u0000b'                                                     | 422 | script
            'attempt': 2                                                              | 422 | attempt
            """)
    void a_bad_task_is_refused_by_field_and_not_stored(String change, int status, String field) {
        Map<String, String> good = new LinkedHashMap<>();
        good.put("store", "'" + world.shanghai + "'");
        good.put("kind", "'CALL'");
        good.put("leadId", "'" + lead.id + "'");
        good.put("due", "'2026-03-05T10:00:00Z'");
        String[] parts = change.split(": ", 2);
        good.put(parts[0].replace("'", ""), parts[1]);
        String body = good.entrySet().stream()
                .map(e -> "'" + e.getKey() + "': " + e.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
        int before = tasks("").size();
        Api.Answer answer = problem(manager().post("/api/v1/tasks", json(body)), status);
        if (field != null) {
            assertThat(answer.at("/errors/0/field")).as(answer.text()).isEqualTo(field);
        }
        assertThat(tasks("")).hasSize(before);
    }

    @Test
    void over_long_texts_and_bodies_of_ten_megabytes_are_refused() {
        String path = "/api/v1/tasks/" + anotherCall() + "/outcome";
        String note = json("{'disposition': 'REACHED', 'notes': '" + "n".repeat(4001) + "'}");
        assertThat(problem(manager().post(path, note), 422).at("/errors/0/code"))
                .isEqualTo("too-long");
        problem(manager().send("POST", path, "application/json", new byte[10_000_000]), 413);
        problem(manager().send("POST", path, "text/csv", "a".getBytes()), 415);
        problem(manager().send("DELETE", "/api/v1/tasks/" + call, null, null), 405);
        manager().post(path, note.replace("nn\"", "n\"")).expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "tasks?state=LIMBO, 400",
        "tasks?kind=DANCE, 400",
        "tasks?dueBefore=yesterday, 400",
        "tasks?dueBefore=%2B999999999-12-31T23:59:59Z, 422",
        "tasks?dueBefore=-999999999-01-01T00:00:00Z, 422",
        "tasks?limit=0, 422",
        "tasks?limit=101, 422",
        "tasks?limit=many, 400",
        "tasks?cursor=nonsense, 400",
        "tasks/no-such-task, 404",
        "cadences?level=Z, 400",
        "cadences?open=maybe, 400",
        "cadences/no-such-lead, 404",
        "cadences/compliance?unit=YEAR, 400",
        "cadences/compliance?day=2026-02-30, 400",
        "cadences/compliance?day=%2B999999999-01-01, 422",
        "cadences/compliance?day=1969-12-31, 422",
        "return-visits?reason=CALL, 400",
        "return-visits?from=%2B999999999-12-31, 422",
        "return-visits?to=9999-12-31, 422",
        "return-visits/coverage?from=2026-03-31&to=2026-03-01, 422",
        "return-visits/coverage?from=-999999999-01-01&to=2026-03-01, 422",
        "surveys?about=WEATHER, 400",
        "surveys/no-such-survey, 404"
    })
    void bad_filters_are_refused(String query, int status) {
        problem(manager().get("/api/v1/" + query), status);
    }

    @Test
    void a_cursor_belongs_to_its_list() {
        String cursor = manager().get("/api/v1/tasks?limit=1").expect(200).at("/nextCursor");
        problem(manager().get("/api/v1/tasks?state=OPEN&limit=1&cursor=" + cursor), 400);
        problem(agent().get("/api/v1/surveys?cursor=" + cursor), 400);
        manager().get("/api/v1/tasks?limit=1&cursor=" + cursor).expect(200);
    }

    @Test
    void a_stale_version_and_a_bad_tag_are_told() {
        String task = anotherCall();
        String path = "/api/v1/tasks/" + task + "/outcome";
        String body = json("{'disposition': 'REACHED'}");
        problem(manager().with("If-Match", "\"77\"").post(path, body), 412);
        problem(manager().with("If-Match", "seven").post(path, body), 400);
        problem(manager().post("/api/v1/tasks/" + call + "/cancellation", json("{'reason': 'x'}")), 428);
        manager().with("If-Match", task(task).etag()).post(path, body).expect(200);
    }
}
