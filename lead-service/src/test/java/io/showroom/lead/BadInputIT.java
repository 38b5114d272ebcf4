package io.showroom.lead;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.testkit.Api;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadInputIT extends LeadIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /signals     | {'kind': 'WISH_VOICED'                                              | 400
            /signals     | {}                                                                  | 422
            /signals     | {'kind': 'HOPE'}                                                    | 422
            /signals     | {'kind': 1}                                                         | 422
            /signals     | {'kind': 'WISH_VOICED', 'note': 5}                                  | 422
            /signals     | {'kind': 'WISH_VOICED', 'note': 'a\\u0007b'}                        | 422
            /signals     | {'kind': 'WISH_VOICED', 'note': 'a\\u202eb'}                        | 422
            /signals     | {'kind': 'WISH_VOICED', 'at': '2026-03-03T02:00:01Z'}               | 422
            /signals     | {'kind': 'WISH_VOICED', 'at': '2025-03-01T02:00:00Z'}               | 422
            /signals     | {'kind': 'WISH_VOICED', 'at': '+999999999-12-31T23:59:59Z'}         | 422
            /signals     | {'kind': 'WISH_VOICED', 'at': '-999999999-01-01T00:00:00Z'}         | 422
            /signals     | {'kind': 'WISH_VOICED', 'at': 'tomorrow'}                           | 422
            /signals     | {'kind': 'WISH_VOICED', 'level': 'A'}                               | 422
            /contacts    | {'channel': 'PIGEON'}                                               | 422
            /contacts    | {'customerTookPart': true}                                          | 422
            /contacts    | []                                                                  | 400
            /quotations  | {'model': 'x'}                                                      | 422
            /quotations  | {'model': 'x', 'listPrice': {'amount': '1.001', 'currency': 'CNY'}} | 422
            /quotations  | {'model': 'x', 'listPrice': {'amount': '-1', 'currency': 'CNY'}}    | 422
            /quotations  | {'model': 'x', 'listPrice': {'amount': '1', 'currency': 'XYZ'}}     | 422
            /quotations  | {'model': 'x', 'listPrice': {'amount': '1', 'currency': 'CNY'}, 'validUntil': '9999-12-31'} | 422
            /quotations  | {'model': 'x', 'listPrice': {'amount': '1', 'currency': 'CNY'}, 'validUntil': '2026-03-02'} | 422
            /quotations  | {'model': 'x', 'listPrice': {'amount': '1', 'currency': 'CNY'}, 'extras': [null]} | 422
            /orders      | {}                                                                  | 422
            /orders      | {'cars': []}                                                        | 422
            /orders      | {'cars': [{'brand': 'x', 'model': 'x', 'quantity': 101, 'price': {'amount': '1', 'currency': 'CNY'}}]} | 422
            /orders      | {'cars': [{'brand': 'x', 'model': 'x', 'price': {'amount': '1', 'currency': 'CNY'}}], 'deposit': {'amount': '1', 'currency': 'EUR'}} | 422
            /delivery    | {'orderId': 'x', 'vin': 'IOQ'}                                      | 422
            /delivery    | {'orderId': 'x', 'vin': 'LSVAL41Z882104202', 'mileage': -1}         | 422
            /delivery    | {'orderId': 'x'}                                                    | 422
            """)
    void bad_bodies_are_clear_problems_and_change_nothing(String rest, String body, int status) {
        String lead = aLinkedLead();
        String before = lead(lead).etag();
        Api.Answer answer = manager.post(path(lead, rest), json(body));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(lead(lead).etag()).isEqualTo(before);
    }

    @Test
    void over_long_texts_and_bodies_of_ten_megabytes_are_refused() {
        String lead = aLead();
        String note = "{'kind': 'WISH_VOICED', 'note': '" + "n".repeat(4001) + "'}";
        assertThat(manager.post(path(lead, "/signals"), json(note)).expect(422).at("/errors/0/code"))
                .isEqualTo("too-long");
        manager.post(path(lead, "/signals"), json(note.replace("nn'", "n'"))).expect(201);
        byte[] huge = new byte[10_000_000];
        crm.send("POST", "/api/v1/leads", "application/json", huge).expect(413);
        crm.send("POST", "/api/v1/leads/adf", "application/xml", huge).expect(413);
        crm.send("POST", "/api/v1/leads", "text/csv", "a".getBytes()).expect(415);
    }

    @ParameterizedTest
    @CsvSource({
        "level=Z, 400",
        "stage=LIMBO, 400",
        "open=maybe, 400",
        "phone=call, 422",
        "limit=0, 422",
        "limit=101, 422",
        "cursor=nonsense, 400"
    })
    void bad_filters_are_refused(String query, int status) {
        manager.get("/api/v1/leads?" + query).expect(status);
    }

    @Test
    void a_cursor_belongs_to_its_list_and_pages_have_no_gaps() {
        for (int i = 0; i < 5; i++) {
            aLead();
        }
        Api.Answer page = manager.get("/api/v1/leads?limit=2").expect(200);
        String cursor = page.at("/nextCursor");
        manager.get("/api/v1/leads?open=true&cursor=" + cursor).expect(400);
        Api.Answer next = manager.get("/api/v1/leads?limit=2&cursor=" + cursor).expect(200);
        Api.Answer last = manager.get("/api/v1/leads?limit=2&cursor=" + next.at("/nextCursor"))
                .expect(200);
        assertThat(last.json().at("/items")).hasSize(1);
        assertThat(java.util.stream.Stream.of(page, next, last)
                        .flatMap(p -> p.json().at("/items").findValuesAsString("receivedAt").stream()))
                .hasSize(5);
    }

    @Test
    void leads_are_found_by_owner_level_stage_and_phone() {
        String phone = aPhone();
        String lead = aLead(phone);
        aLead();
        String owner = lead(lead).at("/assignment/owner");
        manager.post(path(lead, "/signals"), json("{'kind': 'TERMS_DISCUSSED'}"))
                .expect(201);
        holding(lead).post(path(lead, "/stage"), json("{'to': 'VISITED'}")).expect(200);
        for (String filter : new String[] {"owner=" + owner, "level=B", "stage=VISITED", "phone=%2B86" + phone}) {
            assertThat(manager.get("/api/v1/leads?" + filter).expect(200).json().at("/items"))
                    .as(filter)
                    .hasSize(1);
        }
    }
}
