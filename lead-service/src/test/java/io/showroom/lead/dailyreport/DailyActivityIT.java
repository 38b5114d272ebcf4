package io.showroom.lead.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.report.FigureIT;
import io.showroom.testkit.Api;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is stated of a day beside what the platform knows; it is Tuesday, 3 March 2026, ten in the morning in Shanghai. */
class DailyActivityIT extends FigureIT {
    private static final String ACTIVITY = "/api/v1/daily-activity";
    private static final String VISITS = "/api/v1/leads/reception";

    private String own(int number) {
        return world.shanghai + "-consultant-" + number;
    }

    private Api consultant(int number) {
        return api.as(world.consultant(world.shanghai, number));
    }

    private String day(String more) {
        return ACTIVITY + "?store=" + world.shanghai + more;
    }

    /** A lead of this consultant. */
    private String aLeadOf(int number) {
        String lead = aLead();
        await().until(() -> holding(lead)
                        .put(path(lead, "/assignment"), json("{'owner': '" + own(number) + "'}"))
                        .status()
                == 200);
        return lead;
    }

    private void contacted(Api who, String lead, String channel, String at) {
        String when = at == null ? "" : ", 'at': '" + at + "'";
        await().until(() -> who.post(path(lead, "/contacts"), json("{'channel': '" + channel + "'" + when + "}"))
                        .status()
                == 201);
    }

    private static JsonNode line(JsonNode sheet, ActivityCount count) {
        return sheet.at("/lines").get(count.ordinal());
    }

    private static int known(JsonNode sheet, ActivityCount count) {
        return line(sheet, count).at("/known/count").asInt();
    }

    private JsonNode awaitKnown(Api who, String path, ActivityCount count, int wanted) {
        return awaitFigures(who, path, sheet -> known(sheet, count) == wanted);
    }

    private void report(Api who, String staff, String counts) {
        String whose = staff == null ? "" : "'staff': '" + staff + "', ";
        who.post(
                        "/api/v1/daily-reports",
                        json("{" + whose + "'store': '" + world.shanghai + "', 'day': '2026-03-03', 'counts': {"
                                + counts + "}}"))
                .expect(201);
    }

    @Test
    void what_is_stated_stands_beside_what_is_known_with_the_difference() {
        String lead = aLeadOf(1);
        contacted(consultant(1), lead, "CALL", null);
        contacted(consultant(1), lead, "CALL", null);
        contacted(manager, lead, "CALL", null);
        contacted(api.as(world.agent(world.shanghai)), lead, "CALL", null);
        contacted(consultant(1), lead, "VISIT", null);
        JsonNode before = awaitKnown(manager, day(""), ActivityCount.CUSTOMER_VISITS, 1);
        assertThat(known(before, ActivityCount.CALLS))
                .as("those of sales staff")
                .isEqualTo(3);
        assertThat(line(before, ActivityCount.CALLS).at("/stated").isMissingNode())
                .isTrue();
        assertThat(known(before, ActivityCount.NEW_A_CARDS)).isEqualTo(1);
        report(manager, null, "'CALLS': 5, 'RADIO_ADS': 2");
        JsonNode sheet = manager.get(day("&day=2026-03-03")).expect(200).json();
        assertThat(line(sheet, ActivityCount.CALLS).at("/stated").asInt()).isEqualTo(5);
        assertThat(line(sheet, ActivityCount.CALLS).at("/difference").asInt()).isEqualTo(2);
        assertThat(line(sheet, ActivityCount.NEW_A_CARDS).at("/difference").asInt())
                .isEqualTo(-1);
        assertThat(sheet.at("/recognised").asBoolean()).isTrue();
        assertThat(manager.get(sheet.at("/report").asString()).expect(200).at("/activity"))
                .isEqualTo(day("&day=2026-03-03"));
        JsonNode radio = line(sheet, ActivityCount.RADIO_ADS);
        assertThat(radio.at("/stated").asInt()).isEqualTo(2);
        assertThat(radio.at("/knowable").asBoolean()).isFalse();
        assertThat(radio.has("known") || radio.has("difference")).isFalse();
        assertThat(sheet.at("/lines").findValuesAsString("knowable"))
                .hasSize(13)
                .filteredOn("true"::equals)
                .hasSize(7);
        allAgree(manager, sheet);
    }

    @Test
    void groups_that_drive_and_talk_count_once_a_day_and_calls_each() {
        String lead = aLeadOf(1);
        String drive = "{'car': 'x', 'licence': {'number': '11010519491231002X', 'expiresOn': '2031-05-12'}}";
        done(lead, "/test-drives", drive);
        done(lead, "/test-drives", drive);
        contacted(consultant(1), lead, "TALK", null);
        contacted(consultant(1), lead, "TALK", null);
        done(lead, "/quotations", "{'model': 'ID.4', 'listPrice': {'amount': '9', 'currency': 'CNY'}}");
        String other = aLeadOf(1);
        done(other, "/quotations", "{'model': 'ID.4', 'listPrice': {'amount': '9', 'currency': 'CNY'}}");
        JsonNode sheet = awaitKnown(manager, day(""), ActivityCount.NEGOTIATIONS, 2);
        assertThat(known(sheet, ActivityCount.TEST_DRIVE_GROUPS)).isEqualTo(1);
        allAgree(manager, sheet);
    }

    @Test
    void what_is_done_before_midnight_of_the_store_is_of_that_day_and_after_it_of_the_next() {
        String lead = aLeadOf(1);
        contacted(consultant(1), lead, "CALL", "2026-03-02T15:59:59Z");
        contacted(consultant(1), lead, "CALL", "2026-03-02T16:00:00Z");
        contacted(consultant(1), lead, "CALL", "2026-03-02T16:00:01Z");
        awaitKnown(manager, day("&day=2026-03-03"), ActivityCount.CALLS, 2);
        assertThat(known(manager.get(day("&day=2026-03-02")).json(), ActivityCount.CALLS))
                .isEqualTo(1);
        JsonNode month = manager.get("/api/v1/monthly-reports/2026-03?store=" + world.shanghai)
                .expect(200)
                .json();
        assertThat(known(month, ActivityCount.CALLS)).isEqualTo(3);
        assertThat(line(month, ActivityCount.DH_SENT).has("known")).isFalse();
        allAgree(manager, month);
    }

    @Test
    void walk_in_groups_are_those_of_the_reception_register_as_it_stands() {
        Api one = consultant(1);
        one.post(VISITS, json("{'kind': 'WALK_IN', 'purpose': 'LOOK', 'partySize': 3}"))
                .expect(201);
        String wrong = one.post(VISITS, json("{'kind': 'WALK_IN', 'purpose': 'LOOK', 'partySize': 1}"))
                .expect(201)
                .at("/id");
        one.post(VISITS, json("{'kind': 'CALL_IN', 'purpose': 'LOOK'}")).expect(201);
        awaitKnown(manager, day("&staff=" + own(1)), ActivityCount.WALK_IN_GROUPS, 2);
        String etag = manager.get(VISITS + "/" + wrong).etag();
        manager.with("If-Match", etag)
                .patch(VISITS + "/" + wrong, json("{'salesperson': '" + own(2) + "'}"))
                .expect(200);
        awaitKnown(manager, day("&staff=" + own(2)), ActivityCount.WALK_IN_GROUPS, 1);
        awaitKnown(manager, day("&staff=" + own(1)), ActivityCount.WALK_IN_GROUPS, 1);
        JsonNode sheet = manager.get(day("")).expect(200).json();
        assertThat(known(sheet, ActivityCount.WALK_IN_GROUPS)).isEqualTo(2);
        allAgree(manager, sheet);
    }

    @Test
    void a_task_done_counts_once_and_not_again_as_the_contact_that_it_is() {
        String lead = aLeadOf(1);
        for (String kind : new String[] {"DM", "CALL", "CALL"}) {
            taskDone("task-" + kind, kind, lead, own(1));
        }
        taskDone("task-agent", "CALL", lead, world.shanghai + "-agent");
        taskDone("task-visit", "VISIT", lead, own(1));
        JsonNode sheet = awaitKnown(manager, day("&staff=" + own(1)), ActivityCount.CUSTOMER_VISITS, 1);
        assertThat(known(sheet, ActivityCount.DM_SENT)).isEqualTo(1);
        assertThat(known(sheet, ActivityCount.CALLS)).isEqualTo(1);
        await().until(() -> lead(lead).json().at("/contacts").asInt() > 0);
        assertThat(known(manager.get(day("")).json(), ActivityCount.CALLS)).isEqualTo(1);
    }

    private void taskDone(String id, String kind, String lead, String by) {
        events.send(
                "followup.task-done.v1",
                world.group,
                world.shanghai,
                id + lead,
                1,
                Map.of(
                        "taskId",
                        id + lead,
                        "kind",
                        kind,
                        "reason",
                        "MANUAL",
                        "leadId",
                        lead,
                        "store",
                        world.shanghai,
                        "disposition",
                        "REACHED",
                        "customerTookPart",
                        true,
                        "by",
                        by,
                        "at",
                        "2026-03-03T02:00:00Z"));
    }

    @Test
    void each_salesperson_is_shown_beside_the_store_and_sees_their_own_alone() {
        String lead = aLeadOf(1);
        contacted(consultant(1), lead, "CALL", null);
        report(consultant(1), own(1), "'CALLS': 4");
        awaitKnown(manager, day(""), ActivityCount.CALLS, 1);
        JsonNode all = manager.get(ACTIVITY + "/salespeople?store=" + world.shanghai)
                .expect(200)
                .json();
        assertThat(all).hasSize(3);
        assertThat(all.get(0).has("staff")).isFalse();
        assertThat(all.get(1).at("/staff").asString()).isEqualTo(own(1));
        assertThat(line(all.get(1), ActivityCount.CALLS).at("/difference").asInt())
                .isEqualTo(3);
        assertThat(known(all.get(2), ActivityCount.CALLS)).isZero();
        allAgree(manager, all);
        JsonNode months = manager.get("/api/v1/monthly-reports/2026-03/salespeople?store=" + world.shanghai)
                .expect(200)
                .json();
        assertThat(months.findValuesAsString("staff")).containsExactly(own(1), own(2));
        assertThat(line(months.get(0), ActivityCount.CALLS).at("/sum").asInt()).isEqualTo(4);
        assertThat(known(months.get(0), ActivityCount.CALLS)).isEqualTo(1);

        Api li = consultant(1);
        JsonNode mine = li.get(day("&staff=" + own(1))).expect(200).json();
        assertThat(known(mine, ActivityCount.CALLS)).isEqualTo(1);
        allAgree(li, mine);
        li.get(day("")).expect(422);
        li.get(day("&staff=" + own(2))).expect(422);
        li.get(ACTIVITY + "/salespeople?store=" + world.shanghai).expect(403);
        li.get("/api/v1/monthly-reports/2026-03/salespeople?store=" + world.shanghai)
                .expect(403);
        Api munich = api.as(world.manager(world.munich));
        munich.get(day("")).expect(422);
        munich.get(ACTIVITY + "/salespeople?store=" + world.shanghai).expect(422);
        api.as(world.technician(world.shanghai)).get(day("")).expect(403);
        manager.get(day("&day=2026-03-04")).expect(422);
        manager.get(day("&day=1999-12-31")).expect(422);
        manager.get(day("&day=today")).expect(400);
        manager.get(day("&staff=nobody")).expect(422);
    }
}
