package io.showroom.lead.dailyreport;

import static org.assertj.core.api.Assertions.assertThat;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import io.showroom.testkit.contracts.EventContract;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** It is Tuesday, 3 March 2026, ten in the morning in Shanghai; the store opens Monday to Saturday. */
class DailyReportIT extends LeadIT {
    private static final String PATH = "/api/v1/daily-reports";
    private static final Instant SIX_IN_THE_EVENING = Instant.parse("2026-03-03T10:00:00Z");

    @Test
    void a_report_in_time_is_recognised_and_told() {
        clock.set(SIX_IN_THE_EVENING);
        Api.Answer report =
                manager.post(PATH, today("'CALLS': 42, 'WALK_IN_GROUPS': 9")).expect(201);
        assertThat(report.at("/recognised")).isEqualTo("true");
        assertThat(report.at("/counts/CALLS")).isEqualTo("42");
        assertThat(report.at("/counts/DM_SENT")).isEqualTo("0");
        EventContract.assertValid(
                "lead.daily-report-submitted.v1",
                events.await("lead.daily-report-submitted.v1", report.at("/id")).data());
    }

    @Test
    void a_report_a_second_late_is_kept_and_not_counted() {
        clock.set(SIX_IN_THE_EVENING.plusSeconds(1));
        Api.Answer report = manager.post(PATH, today("'CALLS': 42")).expect(201);
        assertThat(report.at("/recognised")).isEqualTo("false");
        Api.Answer month = month("").expect(200);
        assertThat(month.at("/lines/0/sum")).isEqualTo("0");
        assertThat(month.at("/notRecognised/0")).isEqualTo("2026-03-03");
    }

    @Test
    void of_twenty_reports_of_one_day_at_once_one_is_taken() throws Exception {
        ExecutorService crowd = Executors.newFixedThreadPool(8);
        try {
            List<Future<Integer>> sent = IntStream.range(0, 20)
                    .mapToObj(i -> crowd.submit(
                            () -> manager.post(PATH, today("'CALLS': " + i)).status()))
                    .toList();
            int taken = 0;
            for (Future<Integer> one : sent) {
                assertThat(one.get()).isIn(201, 409);
                taken += one.get() == 201 ? 1 : 0;
            }
            assertThat(taken).isEqualTo(1);
        } finally {
            crowd.shutdown();
        }
        assertThat(manager.post(PATH, today("'CALLS': 1")).expect(409).at("/type"))
                .endsWith("/already-reported");
    }

    @Test
    void a_correction_is_kept_beside_the_report_and_never_counted() {
        String id = manager.post(PATH, today("'CALLS': 42")).expect(201).at("/id");
        Api.Answer correction = manager.post(
                        PATH + "/" + id + "/corrections", json("{'counts': {'CALLS': 44}, 'reason': '漏记两通'}"))
                .expect(201);
        assertThat(correction.at("/recognised")).isEqualTo("false");
        assertThat(correction.at("/corrects")).isEqualTo(id);
        assertThat(manager.get(PATH + "/" + id).expect(200).at("/counts/CALLS")).isEqualTo("42");
        assertThat(month("").at("/lines/0/sum")).isEqualTo("42");
        assertThat(manager.get(PATH + "?corrects=" + id).json().path("items")).hasSize(1);
        EventContract.assertValid(
                "lead.daily-report-corrected.v1",
                events.await("lead.daily-report-corrected.v1", correction.at("/id"))
                        .data());
    }

    @Test
    void the_months_first_open_day_states_the_targets_and_no_other_day_does() {
        String monday = today("'CALLS': 10").replace("03-03", "03-02");
        manager.post(PATH, monday).expect(422);
        manager.post(PATH, withTargets(today("'CALLS': 42"))).expect(422);

        clock.set(Instant.parse("2026-03-02T09:00:00Z"));
        manager.post(PATH, withTargets(monday)).expect(201);
        clock.set(Instant.parse("2026-03-03T09:00:00Z"));
        manager.post(PATH, today("'CALLS': 42")).expect(201);
        Api.Answer month = month("").expect(200);
        assertThat(month.at("/lines/0/sum")).isEqualTo("52");
        assertThat(month.at("/lines/0/target")).isEqualTo("1000");
        assertThat(month.at("/lines/0/percent")).isEqualTo("5.2");
        assertThat(manager.get(month.at("/records")).expect(200).json().path("items"))
                .hasSize(2);
    }

    @Test
    void reports_are_found_by_the_days_reported_and_the_stores_own_apart_from_its_peoples() {
        String own = world.shanghai + "-consultant-1";
        manager.post(PATH, today("'CALLS': 42")).expect(201);
        api.as(world.consultant(world.shanghai, 1))
                .post(PATH, today("'CALLS': 20").replace("{\"store\"", "{\"staff\": \"" + own + "\", \"store\""))
                .expect(201);
        String store = "?store=" + world.shanghai;
        assertThat(found(store)).isEqualTo(2);
        assertThat(found(store + "&staff=")).isEqualTo(1);
        assertThat(found(store + "&staff=" + own)).isEqualTo(1);
        assertThat(found(store + "&from=2026-03-03&to=2026-03-03")).isEqualTo(2);
        assertThat(found(store + "&from=2026-03-04")).isZero();
        assertThat(found(store + "&from=2026-03-01&to=2026-03-02")).isZero();
        manager.get(PATH + "?to=2026-03-03").expect(422);
        assertThat(found("?from=2026-03-03")).isEqualTo(2);
        assertThat(manager.get(month("").at("/records")).json().path("items")).hasSize(1);
        assertThat(manager.get(month("&staff=" + own).at("/records")).json().path("items"))
                .hasSize(1);
        manager.get(PATH + "?from=2026-03-04&to=2026-03-03").expect(422);
        manager.get(PATH + "?from=9999-12-31").expect(422);
        manager.get(PATH + "?from=soon").expect(400);
    }

    private int found(String query) {
        return manager.get(PATH + query).expect(200).json().path("items").size();
    }

    @Test
    void days_ahead_and_closed_days_take_no_report() {
        assertThat(manager.post(PATH, today("").replace("03-03", "03-04"))
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("in-future");
        assertThat(manager.post(PATH, today("").replace("03-03", "03-01"))
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("store-closed");
        assertThat(manager.post(PATH, today("").replace("03-03", "01-05"))
                        .expect(422)
                        .at("/errors/0/code"))
                .isEqualTo("too-late");
        assertThat(manager.post(PATH, today("'CALLS': -1")).expect(422).at("/errors/0/field"))
                .isEqualTo("counts.CALLS");
    }

    @Test
    void who_is_missing_today_is_named_until_they_report() {
        String missing = "/api/v1/missing-daily-reports";
        assertThat(manager.get(missing).expect(200).json()).hasSize(3); // the store and its two consultants
        manager.post(PATH, today("'CALLS': 42")).expect(201);
        Api li = api.as(world.consultant(world.shanghai, 1));
        String own = world.shanghai + "-consultant-1";
        li.post(PATH, today("'CALLS': 20").replace("{\"store\"", "{\"staff\": \"" + own + "\", \"store\""))
                .expect(201);
        Api.Answer left = manager.get(missing).expect(200);
        assertThat(left.json()).hasSize(1);
        assertThat(left.at("/0/staff")).isEqualTo(world.shanghai + "-consultant-2");
        assertThat(left.at("/0/overdue")).isEqualTo("false");
        assertThat(month("&staff=" + own).at("/lines/0/sum")).isEqualTo("20");
    }

    @Test
    void a_salesperson_speaks_for_nobody_else_and_another_store_sees_nothing() {
        Api li = api.as(world.consultant(world.shanghai, 1));
        li.post(PATH, today("'CALLS': 1")).expect(422);
        li.get("/api/v1/monthly-reports/2026-03?store=" + world.shanghai).expect(422);
        String id = manager.post(PATH, today("'CALLS': 42")).expect(201).at("/id");
        li.get(PATH + "/" + id).expect(404);

        Api munich = api.as(world.manager(world.munich));
        munich.get(PATH + "/" + id).expect(404);
        munich.post(PATH + "/" + id + "/corrections", json("{'counts': {}, 'reason': 'r'}"))
                .expect(404);
        assertThat(munich.get(PATH).json().path("items")).isEmpty();
        munich.post(PATH, today("'CALLS': 1")).expect(422);
        munich.get("/api/v1/missing-daily-reports?store=" + world.shanghai).expect(422);
        api.as(world.technician(world.shanghai)).get(PATH).expect(403);
    }

    private Api.Answer month(String more) {
        return manager.get("/api/v1/monthly-reports/2026-03?store=" + world.shanghai + more);
    }

    private String today(String counts) {
        return json("{'store': '" + world.shanghai + "', 'day': '2026-03-03', 'counts': {" + counts + "}}");
    }

    private static String withTargets(String report) {
        return report.substring(0, report.length() - 1) + json(", 'targets': {'CALLS': 1000}}");
    }
}
