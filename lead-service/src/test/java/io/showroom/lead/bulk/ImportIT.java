package io.showroom.lead.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.lead.sheet.SheetRow;
import io.showroom.lead.sheet.SheetRows;
import io.showroom.testkit.Api;
import io.showroom.testkit.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of leads: how they are read, checked, taken, refused and steered. */
class ImportIT extends LeadIT {
    private static final String IMPORTS = "/api/v1/leads/imports";

    @TempDir
    Path folder;

    private Api.Answer send(Api as, String query, String csv) {
        return as.send("POST", IMPORTS + query, "text/csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Api.Answer sent(String query, String csv) {
        return send(manager, query, csv).expect(201);
    }

    private Api.Answer at(String id, String status) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> manager.get(IMPORTS + "/" + id).at("/status").equals(status));
        return manager.get(IMPORTS + "/" + id);
    }

    private Api.Answer step(String id, String step, String body) {
        Api holding = manager.with("If-Match", manager.get(IMPORTS + "/" + id).etag());
        return step.equals("mapping")
                ? holding.put(IMPORTS + "/" + id + "/mapping", body)
                : holding.post(IMPORTS + "/" + id + "/" + step, body);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> names() {
        return manager.get("/api/v1/leads?limit=100").json().at("/items").findValuesAsString("name");
    }

    @Test
    void each_row_becomes_a_lead_with_its_events_and_somebody_to_look_after_it() {
        String named = world.shanghai + "-consultant-2";
        String csv = "姓名,手机号码,意向车型,购车时间,来源,活动,销售顾问,备注,编号\n"
                + "王小明," + aPhone() + ",ID.4,三个月内,车展,2026春季车展," + named + ",白色,A-1\n"
                + "李娜," + aPhone() + ",,,,,,,\n";
        Api.Answer received = sent("?externalSource=old-crm&fileName=leads.csv", csv);
        String id = received.at("/id");
        Api.Answer done = at(id, "DONE");
        assertThat(done.at("/rows")).isEqualTo("2");
        assertThat(done.at("/progress/created")).isEqualTo("2");
        assertThat(done.at("/format") + done.at("/charset")).isEqualTo("CSVUTF-8");
        assertThat(names()).containsExactlyInAnyOrder("王小明", "李娜");
        String lead = manager.get("/api/v1/leads?owner=" + named + "&level=B").at("/items/0/id");
        Api.Answer shown = lead(lead);
        assertThat(shown.at("/source")).isEqualTo("AUTO_SHOW");
        assertThat(shown.at("/campaign")).isEqualTo("2026春季车展");
        assertThat(shown.at("/wish/model")).isEqualTo("ID.4");
        assertThat(shown.at("/assignment/firstContactDue")).isEqualTo("2026-03-03T02:15:00Z");
        assertThat(events.await("lead.created.v1", lead).json().at("/campaign").asString())
                .isEqualTo("2026春季车展");
        assertThat(events.await("lead.assigned.v1", lead).json().at("/reason").asString())
                .isEqualTo("NAMED");
        assertThat(events.await("lead.import-finished.v1", id)
                        .json()
                        .at("/created")
                        .asInt())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ';'", "GB18030, ','", "GB18030, TAB"})
    void encodings_and_delimiters_make_no_difference_and_refused_rows_come_back_as_they_came(
            String charset, String delimiter) throws IOException {
        String cut = delimiter.equals("TAB") ? "\t" : delimiter;
        String csv = String.join(cut, "姓名", "电话", "备注") + "\r\n"
                + String.join(cut, "张三丰", aPhone(), "好") + "\r\n"
                + String.join(cut, "没有电话", "12", "'=1+1") + "\r\n";
        byte[] bytes = csv.getBytes(Charset.forName(charset));
        String id = manager.send("POST", IMPORTS, "text/csv", bytes).expect(201).at("/id");
        Api.Answer done = at(id, "DONE");
        assertThat(done.at("/charset")).isEqualTo(charset);
        assertThat(done.at("/progress/created") + done.at("/progress/refused")).isEqualTo("11");
        assertThat(names()).containsExactly("张三丰");
        Api.Answer list = manager.get(IMPORTS + "/" + id + "/refusals").expect(200);
        assertThat(list.at("/items/0/row")).isEqualTo("3");
        assertThat(list.json().at("/items/0/reasons").findValuesAsString("code"))
                .contains("unreachable");
        byte[] file = manager.bytes(IMPORTS + "/" + id + "/refusals/file");
        String text = new String(file, Charset.forName(charset));
        assertThat(text.lines().findFirst()).hasValue(String.join(cut, "姓名", "电话", "备注", "行号 row", "原因 reasons"));
        assertThat(text)
                .contains(String.join(cut, "没有电话", "12", "'=1+1", "3") + cut)
                .contains("unreachable");
    }

    @Test
    void a_workbook_is_read_and_its_refused_rows_come_back_as_a_workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("leads");
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Mobile");
            sheet.value(1, 0, "Ann");
            sheet.value(1, 1, Long.parseLong(aPhone()));
            sheet.value(2, 0, "Bob");
        }
        String xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        String id = manager.send("POST", IMPORTS, xlsx, bytes.toByteArray())
                .expect(201)
                .at("/id");
        assertThat(at(id, "DONE").at("/progress/refused")).isEqualTo("1");
        assertThat(names()).containsExactly("Ann");
        Path file = Files.write(folder.resolve("refused"), manager.bytes(IMPORTS + "/" + id + "/refusals/file"));
        try (SheetRows rows = SheetRows.open(file, new io.showroom.lead.sheet.DialectGuess(h -> true).of(file))) {
            assertThat(rows.next().cells()).startsWith("Name", "Mobile");
            SheetRow bob = rows.next();
            assertThat(bob.cell(0) + bob.cell(2)).isEqualTo("Bob3");
            assertThat(bob.cell(3)).contains("unreachable");
        }
    }

    @Test
    void a_dry_run_says_what_would_become_of_each_row_and_changes_nothing() {
        String known = aPhone();
        String lead = aLead(known);
        String repeated = aPhone();
        String named = "external-" + world.group;
        crm.post(
                        "/api/v1/leads",
                        json("{'phones': ['" + aPhone() + "'], 'externalId': {'source': 'crm', 'id': '" + named
                                + "'}}"))
                .expect(201);
        String csv = "name,phone,external id\na," + known + ",\nb," + repeated + ",\nc,,\nd," + repeated + ",\ne,"
                + aPhone() + "," + named + "\n";
        String id = sent("?dryRun=true&externalSource=crm", csv).at("/id");
        Api.Answer checked = at(id, "CHECKED");
        assertThat(checked.json().at("/checked").toString())
                .isEqualTo(json("{'rows':5,'created':1,'joined':2,'updated':1,'refused':1,'warned':0}"));
        assertThat(manager.get(IMPORTS + "/" + id + "/refusals").at("/items/0/row"))
                .isEqualTo("4");
        assertThat(manager.get("/api/v1/leads").json().at("/items")).hasSize(2);
        assertThat(manager.get(path(lead, "/enquiries")).json()).hasSize(1);
        step(id, "start", "").expect(200);
        Api.Answer done = at(id, "DONE");
        assertThat(done.json().at("/progress").toString())
                .isEqualTo(checked.json().at("/checked").toString());
        assertThat(manager.get("/api/v1/leads").json().at("/items")).hasSize(3);
        assertThat(manager.get(path(lead, "/enquiries")).json()).hasSize(2);
    }

    @Test
    void a_row_updates_the_lead_of_its_external_id_or_only_fills_what_is_empty() {
        String first = aPhone();
        String header = "name,phone,model,colour,external id\n";
        at(sent("?externalSource=crm", header + "Ann," + first + ",Golf,,7\n").at("/id"), "DONE");
        String lead = manager.get("/api/v1/leads").at("/items/0/id");
        at(
                sent("?externalSource=crm&overwrite=false", header + "Anna," + aPhone() + ",Polo,red,7\n")
                        .at("/id"),
                "DONE");
        assertThat(lead(lead).at("/wish/model") + lead(lead).at("/wish/colour")).isEqualTo("Golfred");
        String id = sent("?externalSource=crm", header + "Anna," + first + ",Polo,,7\n")
                .at("/id");
        assertThat(at(id, "DONE").at("/progress/updated")).isEqualTo("1");
        assertThat(lead(lead).at("/name")
                        + lead(lead).at("/wish/model")
                        + lead(lead).at("/wish/colour"))
                .isEqualTo("AnnaPolored");
        assertThat(lead(lead).json().at("/phones")).hasSize(2);
        assertThat(manager.get("/api/v1/leads").json().at("/items")).hasSize(1);
    }

    @Test
    void a_file_without_known_columns_waits_for_its_mapping() {
        String csv = "wer,womit,was\nAnn," + aPhone() + ",Golf\n";
        String id = sent("?dryRun=true", csv).at("/id");
        assertThat(manager.get(IMPORTS + "/" + id).at("/status")).isEqualTo("MAPPING");
        step(id, "start", "").expect(409);
        step(id, "mapping", json("{'columns': [{'header': 'wer', 'field': 'NAME'}]}"))
                .expect(422);
        step(id, "mapping", json("{'columns': [{'header': 'womit', 'field': 'PIGEON'}]}"))
                .expect(422);
        step(id, "mapping", json("{'columns': [{'header': 'nichts', 'field': 'PHONE'}]}"))
                .expect(422);
        Api.Answer mapped = step(
                        id,
                        "mapping",
                        json(
                                "{'columns': [{'header': 'womit', 'field': 'PHONE'}, {'header': 'wer', 'field': 'NAME'}]}"))
                .expect(200);
        assertThat(mapped.at("/status")).isEqualTo("READY");
        step(id, "check", "").expect(200);
        assertThat(at(id, "CHECKED").at("/checked/created")).isEqualTo("1");
        step(id, "start", "").expect(200);
        at(id, "DONE");
        assertThat(names()).containsExactly("Ann");
        String asked = sent("?map=" + encoded("womit:PHONE") + "&map=" + encoded("was:MODEL"), csv)
                .at("/id");
        assertThat(at(asked, "DONE").at("/progress/joined")).isEqualTo("1");
        send(manager, "?map=womit", csv).expect(422);
        assertThat(manager.get(IMPORTS + "/fields").expect(200).text()).contains("手机号码");
    }

    @Test
    void rows_name_their_stores_only_for_who_sees_all_of_them() {
        String csv = "phone,store\n0151 23456789," + world.munich + "\n" + aPhone() + ",上海店\n" + aPhone()
                + ",Atlantis\n" + aPhone() + ",\n";
        String everywhere = send(crm, "", csv).expect(201).at("/id");
        await().until(() -> crm.get(IMPORTS + "/" + everywhere).at("/status").equals("DONE"));
        assertThat(crm.get(IMPORTS + "/" + everywhere).at("/progress/created")).isEqualTo("3");
        assertThat(api.as(world.manager(world.munich))
                        .get("/api/v1/leads")
                        .json()
                        .at("/items"))
                .hasSize(1);
        manager.get(IMPORTS + "/" + everywhere).expect(404);
        String own = sent("", csv).at("/id");
        Api.Answer done = at(own, "DONE");
        assertThat(done.at("/progress/refused")).isEqualTo("2");
        assertThat(done.at("/progress/joined")).isEqualTo("2");
        assertThat(manager.get(IMPORTS + "/" + own + "/refusals").at("/items/0/reasons/0/code"))
                .isEqualTo("other-store");
    }

    @Test
    void another_stores_import_is_found_nowhere_and_consultants_have_none() {
        String id = sent("", "phone\n" + aPhone() + "\nx\n").at("/id");
        at(id, "DONE");
        for (Api other : List.of(
                api.as(world.manager(world.munich)), api.as(World.create(events).admin()))) {
            for (String read : List.of("", "/refusals", "/refusals/file")) {
                other.get(IMPORTS + "/" + id + read).expect(404);
            }
            for (String write : List.of("/check", "/start", "/cancellation")) {
                other.with("If-Match", "\"1\"")
                        .post(IMPORTS + "/" + id + write, "")
                        .expect(404);
            }
            assertThat(other.get(IMPORTS).expect(200).json().at("/items")).isEmpty();
        }
        Api consultant = api.as(world.consultant(world.shanghai, 1));
        consultant.get(IMPORTS).expect(403);
        send(consultant, "", "phone\n1\n").expect(403);
        send(manager, "?store=" + world.munich, "phone\n1\n").expect(404);
        assertThat(manager.get(IMPORTS + "?status=DONE").json().at("/items")).hasSize(1);
        assertThat(manager.get(IMPORTS + "?status=RUNNING").json().at("/items")).isEmpty();
        assertThat(api.as(world.admin())
                        .get("/api/v1/operations/audit?record=" + id)
                        .text())
                .doesNotContain("read-unmasked");
        manager.get(IMPORTS + "/" + id + "/refusals").expect(200);
        assertThat(api.as(world.admin())
                        .get("/api/v1/operations/audit?record=" + id)
                        .text())
                .contains("read-unmasked");
    }

    @Test
    void the_same_key_and_file_are_received_once() {
        String csv = "phone\n" + aPhone() + "\n";
        Api keyed = manager.with("Idempotency-Key", "file-1");
        String id = send(keyed, "", csv).expect(201).at("/id");
        at(id, "DONE");
        assertThat(send(keyed, "", csv).expect(201).at("/id")).isEqualTo(id);
        assertThat(send(keyed, "", csv + "\n1\n").expect(422).at("/type")).endsWith("idempotency-key-reused");
        assertThat(send(keyed, "?campaign=x", csv).expect(422).at("/type")).endsWith("idempotency-key-reused");
        assertThat(manager.get(IMPORTS).json().at("/items")).hasSize(1);
    }

    @Test
    void what_was_cancelled_takes_no_more_rows_and_ends_for_good() {
        String id = sent("?dryRun=true", "phone\n" + aPhone() + "\n").at("/id");
        at(id, "CHECKED");
        manager.post(IMPORTS + "/" + id + "/cancellation", "").expect(428);
        assertThat(step(id, "cancellation", "").expect(200).at("/status")).isEqualTo("CANCELLED");
        step(id, "start", "").expect(409);
        step(id, "cancellation", "").expect(409);
        assertThat(manager.get("/api/v1/leads").json().at("/items")).isEmpty();
    }

    @Test
    void files_that_are_none_are_refused_and_leave_nothing_behind() {
        for (String bad : List.of("", "\n\n", "phone\n", "phone\n\"1\n2\n")) {
            send(manager, "", bad).expect(422);
        }
        assertThat(send(manager, "", "phone\n\"1\n2\n").at("/errors/0/code")).isEqualTo("broken-row");
        byte[] image = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 0x10};
        manager.send("POST", IMPORTS, "text/csv", image).expect(422);
        manager.send("POST", IMPORTS, "application/json", "{}".getBytes()).expect(415);
        send(manager, "?source=MOON", "phone\n1\n").expect(400);
        world.group(Map.of("import", Map.of("maxBytes", 2_000, "maxRows", 3)));
        await().until(() ->
                !directory.group(world.group).orElseThrow().settings().isEmpty());
        send(manager, "", "phone\n1\n2\n3\n4\n").expect(422);
        send(manager, "", "phone,note\n1," + "x".repeat(2_000) + "\n").expect(413);
        Api.Answer three = sent("", "phone\n1\n2\n3\n");
        assertThat(at(three.at("/id"), "DONE").at("/progress/refused")).isEqualTo("3");
        assertThat(manager.get(IMPORTS + "?status=RUNNING").json().at("/items")).isEmpty();
    }

    @Test
    void refusals_are_listed_in_pages_across_chunks_and_kept_for_a_month() {
        StringBuilder csv = new StringBuilder("phone,note\n");
        for (int i = 2; i <= 1_300; i++) {
            csv.append(i % 400 == 0 ? aPhone() + "," : "," + i).append('\n');
        }
        String id = sent("", csv.toString()).at("/id");
        Api.Answer done = at(id, "DONE");
        assertThat(done.at("/progress/refused")).isEqualTo("1296");
        assertThat(done.at("/progress/created")).isEqualTo("3");
        List<String> rows = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Api.Answer page = manager.get(IMPORTS + "/" + id + "/refusals?limit=100&cursor=" + cursor)
                    .expect(200);
            rows.addAll(page.json().at("/items").findValuesAsString("row"));
            cursor = page.json().has("nextCursor") ? page.at("/nextCursor") : null;
        }
        assertThat(rows).hasSize(1_296).doesNotHaveDuplicates().contains("2", "399", "401", "1300");
        manager.get(IMPORTS + "/" + id + "/refusals?cursor=x").expect(400);
        clock.advance(Duration.ofDays(30).minusMillis(1));
        manager.get(IMPORTS + "/" + id + "/refusals").expect(200);
        clock.advance(Duration.ofMillis(1));
        await().until(() -> manager.get(IMPORTS + "/" + id + "/refusals").status() == 409);
        assertThat(manager.get(IMPORTS + "/" + id).at("/progress/created")).isEqualTo("3");
    }

    @Test
    void an_old_list_starts_no_clocks() {
        String id =
                sent("?firstContactClock=false", "phone\n" + aPhone() + "\n").at("/id");
        at(id, "DONE");
        Api.Answer lead = manager.get("/api/v1/leads");
        assertThat(lead.at("/items/0/assignment/owner")).isNotEmpty();
        assertThat(lead.json().at("/items/0/assignment/firstContactDue").isMissingNode())
                .isTrue();
    }
}
