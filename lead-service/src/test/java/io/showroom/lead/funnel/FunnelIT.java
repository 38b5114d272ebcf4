package io.showroom.lead.funnel;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.report.FigureIT;
import io.showroom.testkit.Api;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The funnel as its figures, each with the records behind it. */
class FunnelIT extends FigureIT {
    private static final String FUNNEL = "/api/v1/funnel?";
    private static final String MARCH = "from=2026-03-01&to=2026-03-31&";
    private static final List<List<Object>> BAD = List.of(
            List.of("?from=2026-03-02&to=2026-03-01", 422),
            List.of("?from=2010-01-01&to=2026-03-01", 422),
            List.of("?from=yesterday", 400),
            List.of("?from=0001-01-01&to=0002-01-01", 400),
            List.of("?from=%2B999999999-12-31", 400),
            List.of("?level=Z", 400),
            List.of("?source=TAXI", 400),
            List.of("?store=nowhere", 404),
            List.of("?model=a%07b", 422),
            List.of("?owner=a&source=WEB&model=x", 422),
            List.of("/rows?by=OWNER&source=WEB&model=x", 422),
            List.of("/rows?by=SOURCE&source=WEB", 422),
            List.of("/rows", 400),
            List.of("/rows?by=MOON", 400),
            List.of("/records", 400),
            List.of("/records?kind=CAR", 400),
            List.of("/records?kind=LEAD&limit=0", 422),
            List.of("/records?kind=LEAD&cursor=x", 400),
            List.of(
                    "/records?kind=LEAD&mark=1&mark=2&mark=3&mark=4&mark=5&mark=6&mark=7&mark=8&mark=9&mark=10&mark=11",
                    422));

    /** Four leads: two of them visited, one of these defeated; one invalid. Waits until they are counted. */
    private void fourLeads() {
        String first = aLeadFrom("WEB", "ID.4", "spring");
        String second = aLeadFrom("WEB", "id.4 ", "spring");
        String third = aLeadFrom("WALK_IN", "Golf", "autumn");
        aLeadFrom("WEB", "Golf", "autumn");
        clock.advance(Duration.ofDays(2));
        done(first, "/stage", "{'to': 'CONTACTED'}");
        clock.advance(Duration.ofDays(3));
        done(first, "/stage", "{'to': 'VISITED'}");
        done(second, "/stage", "{'to': 'VISITED'}");
        lost(second, "'reason': 'PRICE'");
        done(third, "/invalidation", "{'reason': 'SPAM'}");
        await().untilAsserted(() -> {
            Api.Answer funnel = manager.get(FUNNEL + MARCH).expect(200);
            assertThat(funnel.at("/leads/count")).isEqualTo("4");
            assertThat(funnel.at("/defeated/count")).isEqualTo("1");
            assertThat(funnel.at("/invalid/count")).isEqualTo("1");
        });
    }

    @Test
    void leads_are_counted_by_how_far_they_came_how_long_it_took_and_where_they_dropped_off() {
        fourLeads();
        JsonNode funnel = manager.get(FUNNEL + MARCH).expect(200).json();
        JsonNode contacted = funnel.at("/stages/1");
        JsonNode visited = funnel.at("/stages/2");
        assertThat(contacted.at("/reached/count").asInt()).isEqualTo(2);
        assertThat(visited.at("/reached/count").asInt()).isEqualTo(2);
        assertThat(visited.at("/conversion").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(visited.at("/fromPrevious").decimalValue()).isEqualByComparingTo("1");
        assertThat(visited.at("/stoppedLost/count").asInt()).isEqualTo(1);
        assertThat(visited.at("/stoppedOpen/count").asInt()).isEqualTo(1);
        assertThat(visited.at("/dropOff").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(contacted.at("/days/of/count").asInt()).isEqualTo(1);
        assertThat(contacted.at("/days/median").decimalValue()).isEqualByComparingTo("3");
        assertThat(funnel.at("/stages/0/days/median").decimalValue()).isEqualByComparingTo("2");
        assertThat(funnel.at("/stages/0/days/p90").decimalValue()).isEqualByComparingTo("5");
        assertThat(visited.at("/days/of/count").asInt()).isZero();
        assertThat(visited.at("/days/median").isMissingNode()).isTrue();
        assertThat(funnel.at("/open/count").asInt()).isEqualTo(2);
    }

    @Test
    void every_figure_is_as_many_records_as_its_list_has_page_by_page() {
        fourLeads();
        for (String path :
                new String[] {MARCH, MARCH + "&source=WEB", MARCH + "&model=ID.4&campaign=spring", MARCH + "&level=N"
                }) {
            JsonNode funnel = manager.get(FUNNEL + path).expect(200).json();
            allAgree(manager, funnel);
        }
    }

    @Test
    void a_funnel_is_asked_for_by_source_model_campaign_level_and_days() {
        fourLeads();
        Map<String, Integer> leads = Map.ofEntries(
                entry("source=WEB", 3),
                entry("source=WALK_IN", 1),
                entry("source=PEER", 0),
                entry("model=id.4", 2),
                entry("model=Golf&source=WEB", 1),
                entry("campaign=SPRING", 2),
                entry("campaign=spring&model=Golf", 0),
                entry("level=N", 4),
                entry("level=A", 0),
                entry("model=", 0),
                entry("from=2026-02-01&to=2026-03-02", 0),
                entry("from=2026-03-03&to=2026-03-03", 4),
                entry("from=2026-03-04&to=2026-04-03", 0));
        leads.forEach((query, count) -> assertThat(leads(manager, query.contains("from=") ? query : MARCH + query))
                .as(query)
                .isEqualTo(count));
    }

    @Test
    void rows_break_the_funnel_down_and_add_up() {
        fourLeads();
        Map.of("STORE", 1, "OWNER", 2, "SOURCE", 2, "MODEL", 2, "CAMPAIGN", 2, "LEVEL", 1, "MONTH", 1)
                .forEach(this::rowsAddUp);
    }

    private void rowsAddUp(String by, int rows) {
        JsonNode found = manager.get("/api/v1/funnel/rows?from=2026-02-15&to=2026-04-14&by=" + by)
                .expect(200)
                .json();
        assertThat(found).as(by).hasSize(rows);
        int sum = 0;
        for (JsonNode row : found) {
            sum += row.at("/funnel/leads/count").asInt();
            agrees(manager, row.at("/funnel/leads"));
            agrees(manager, row.at("/funnel/stages/2/reached"));
        }
        assertThat(sum).as(by).isEqualTo(4);
    }

    @Test
    void rows_come_as_a_table_for_spreadsheets_with_labels_of_the_readers_language() {
        fourLeads();
        Api sheets = manager.with("Accept", "text/csv");
        String rows = "/api/v1/funnel/rows?from=2026-03-01&to=2026-03-31&by=SOURCE";
        Api.Answer english = sheets.get(rows).expect(200);
        assertThat(english.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(english.text()).startsWith("\uFEFFsource,name,leads,").contains("WEB,web,3,");
        assertThat(sheets.with("Accept-Language", "zh-CN").get(rows).expect(200).text())
                .contains("来源,名称,线索", "WEB,网络,3");
    }

    @Test
    void a_day_is_one_of_the_stores_calendar_and_the_groups_is_that_of_each_store() {
        clock.set(Instant.parse("2026-03-09T16:30:00Z"));
        aLead();
        crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.munich + "', 'name': 'Weber', 'phones': ['+491701234567']}"))
                .expect(201);
        Api admin = api.as(world.admin());
        await().untilAsserted(() -> {
            assertThat(leads(admin, "from=2026-03-10&to=2026-03-10")).isEqualTo(1);
            assertThat(leads(admin, "from=2026-03-09&to=2026-03-09")).isEqualTo(1);
            assertThat(leads(admin, "from=2026-03-09&to=2026-03-10")).isEqualTo(2);
        });
        assertThat(leads(admin, "from=2026-03-10&to=2026-03-10&store=" + world.shanghai))
                .isEqualTo(1);
        assertThat(leads(admin, "from=2026-03-09&to=2026-03-09&store=" + world.shanghai))
                .isZero();
        assertThat(admin.get("/api/v1/funnel").expect(200).at("/to")).isEqualTo("2026-03-10");
        assertThat(admin.get("/api/v1/funnel?store=" + world.munich).expect(200).at("/to"))
                .isEqualTo("2026-03-09");
    }

    private static int leads(Api caller, String query) {
        return caller.get(FUNNEL + query).expect(200).json().at("/leads/count").asInt();
    }

    @Test
    void a_consultant_sees_their_own_a_manager_the_stores_head_office_all_and_nobody_anothers() {
        String lead = aLead();
        String owner = lead(lead).at("/assignment/owner");
        int number = owner.endsWith("1") ? 1 : 2;
        Api own = api.as(world.consultant(world.shanghai, number));
        Api colleague = api.as(world.consultant(world.shanghai, 3 - number));
        Api munich = api.as(world.manager(world.munich));
        await().untilAsserted(() -> assertThat(leads(own, "")).isEqualTo(1));
        assertThat(leads(api.as(world.admin()), "")).isEqualTo(1);
        assertThat(leads(colleague, "")).isZero();
        assertThat(leads(munich, "")).isZero();
        assertThat(leads(munich, "owner=" + owner)).isZero();
        colleague.get("/api/v1/funnel?owner=" + owner).expect(404);
        munich.get("/api/v1/funnel?store=" + world.shanghai).expect(404);
        munich.get("/api/v1/funnel/rows?by=OWNER&store=" + world.shanghai).expect(404);
        String list = own.get("/api/v1/funnel").at("/leads/records");
        assertThat(own.get(list).expect(200).json().at("/items")).hasSize(1);
        colleague.get(list).expect(404);
        assertThat(munich.get(list.replaceAll("&owner=[^&]*", ""))
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        api.as(world.agent(world.shanghai)).get("/api/v1/funnel").expect(403);
        api.as(world.integration("customers.read")).get("/api/v1/funnel").expect(403);
    }

    @Test
    void bad_questions_are_clear_problems() {
        for (List<Object> bad : BAD) {
            Api.Answer answer = manager.get("/api/v1/funnel" + bad.get(0));
            assertThat(answer.status()).as("%s: %s", bad, answer.text()).isEqualTo(bad.get(1));
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        }
    }
}
