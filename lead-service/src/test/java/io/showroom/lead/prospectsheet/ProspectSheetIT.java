package io.showroom.lead.prospectsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import io.showroom.testkit.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The prospect sheet: a consultant's open prospects, as a file and for systems. */
class ProspectSheetIT extends LeadIT {
    private static final String PATH = "/api/v1/prospect-sheets/";

    private String li() {
        return world.shanghai + "-consultant-1";
    }

    private String aProspect(String name, String more) {
        return crm.post(
                        "/api/v1/leads",
                        json("{'store': '" + world.shanghai + "', 'name': '" + name + "', 'phones': ['" + aPhone()
                                + "'], 'consultant': '" + li() + "', 'source': 'AUTO_SHOW'" + more + "}"))
                .expect(201)
                .at("/leadId");
    }

    private String csv(Api who, String query) {
        return new String(who.bytes(PATH + li() + query), StandardCharsets.UTF_8);
    }

    @Test
    void a_sheet_is_read_by_systems_with_codes_and_moments_in_utc_and_phones_masked() {
        String lead = aProspect("王小明", ", 'model': 'ID.4', 'purchaseHorizon': 'THREE_MONTHS'");
        JsonNode sheet = manager.get(PATH + li()).expect(200).json();
        assertThat(sheet.at("/columns")).hasSize(SheetColumn.values().length);
        assertThat(sheet.at("/columns/0/zh-CN").asString()).isEqualTo("姓名");
        assertThat(sheet.at("/rows")).hasSize(1);
        JsonNode row = sheet.at("/rows/0");
        assertThat(row.at("/NAME").asString()).isEqualTo("王小明");
        assertThat(row.at("/PHONE").asString()).matches("138\\*{4}\\d{4}");
        assertThat(row.at("/LEVEL").asString()).isEqualTo("B");
        assertThat(row.at("/PURCHASE_TIME").asString()).isEqualTo("THREE_MONTHS");
        assertThat(row.at("/SOURCE").asString()).isEqualTo("AUTO_SHOW");
        assertThat(row.at("/SINCE").asString()).isEqualTo("2026-03-03T02:00:00Z");
        assertThat(row.at("/CONTACTS").asInt()).isZero();
        assertThat(row.at("/LEAD").asString()).isEqualTo(lead);
        assertThat(row.has("COLOUR")).isFalse();
    }

    @Test
    void a_csv_file_opens_with_chinese_headers_and_the_stores_time_and_runs_nothing() {
        aProspect("=HYPERLINK(1)", ", 'model': 'ID.4, \\\"Pro\\\"', 'colour': '+red'");
        Api chinese = manager.with("Accept-Language", "zh-CN");
        Api.Answer answer = chinese.get(PATH + li() + "?format=csv").expect(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow().replace(" ", ""))
                .isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", ".csv");
        List<String> lines = answer.text().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("\uFEFF姓名,客户类型,单位,电话");
        assertThat(lines.get(1)).startsWith("'=HYPERLINK(1),个人,,138****");
        assertThat(lines.get(1)).contains("\"ID.4, \"\"Pro\"\"\"", ",'+red,", "车展", "新线索", "2026-03-03 10:00");
        assertThat(csv(manager, "?format=csv").lines().findFirst().orElseThrow())
                .startsWith("\uFEFFname,kind of customer");
    }

    @Test
    void an_xlsx_file_holds_the_same() throws IOException {
        aProspect("李娜", "");
        byte[] file = manager.bytes(PATH + li() + "?format=xlsx");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2);
            assertThat(rows.get(0).getCellCount()).isEqualTo(SheetColumn.values().length);
            assertThat(rows.get(1).getCellText(0)).isEqualTo("李娜");
        }
    }

    @Test
    void the_kind_of_file_follows_accept() {
        assertThat(manager.with("Accept", "text/csv")
                        .get(PATH + li())
                        .expect(200)
                        .text())
                .startsWith("\uFEFF");
        manager.with("Accept", "application/xml").get(PATH + li()).expect(406);
        assertThat(manager.get(PATH + li() + "?format=pdf").expect(400).at("/errors/0/field"))
                .isEqualTo("format");
        manager.get(PATH + li() + "?card=D").expect(400);
    }

    @Test
    void all_of_many_pages_are_in_the_sheet_and_each_once() {
        StringBuilder file = new StringBuilder("姓名,手机号码,销售顾问\n");
        for (int i = 0; i < 205; i++) {
            file.append("客户")
                    .append(i)
                    .append(',')
                    .append(aPhone())
                    .append(',')
                    .append(li())
                    .append('\n');
        }
        String imports = "/api/v1/leads/imports";
        String id = manager.send("POST", imports, "text/csv", file.toString().getBytes(StandardCharsets.UTF_8))
                .expect(201)
                .at("/id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> manager.get(imports + "/" + id).at("/status").equals("DONE"));
        List<String> names = csv(manager, "?format=csv")
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(names).hasSize(205).doesNotHaveDuplicates();
        assertThat(manager.get(PATH + li()).json().at("/rows")).hasSize(205);
    }

    @Test
    void only_open_prospects_are_on_it_unless_other_cards_are_asked_for() {
        String lead = aProspect("王", "");
        holding(lead)
                .post(path(lead, "/invalidation"), json("{'reason': 'SPAM'}"))
                .expect(200);
        assertThat(manager.get(PATH + li()).json().at("/rows")).isEmpty();
        assertThat(manager.get(PATH + li() + "?card=B").expect(200).json().at("/rows"))
                .isEmpty();
    }

    @Test
    void a_consultant_has_their_own_and_another_stores_is_not_there() {
        aProspect("王", "");
        assertThat(api.as(world.consultant(world.shanghai, 1))
                        .get(PATH + li())
                        .expect(200)
                        .json()
                        .at("/rows"))
                .hasSize(1);
        for (Api other : List.of(
                api.as(world.consultant(world.shanghai, 2)),
                api.as(world.manager(world.munich)),
                api.as(World.create(events).admin()))) {
            other.get(PATH + li()).expect(404);
            other.get(PATH + li() + "?format=csv").expect(404);
        }
        Api munich = api.as(world.manager(world.munich));
        munich.get(PATH + world.munich + "-consultant-1?store=" + world.shanghai)
                .expect(404);
        assertThat(munich.get(PATH + world.munich + "-consultant-1")
                        .expect(200)
                        .json()
                        .at("/rows"))
                .isEmpty();
        manager.get(PATH + "nobody").expect(404);
        api.as(world.agent(world.shanghai)).get(PATH + li()).expect(403);
        api.get(PATH + li()).expect(401);
    }
}
