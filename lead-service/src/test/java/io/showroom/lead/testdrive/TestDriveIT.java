package io.showroom.lead.testdrive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.showroom.lead.LeadIT;
import io.showroom.testkit.Api;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TestDriveIT extends LeadIT {
    private static final String LICENCE = "'licence': {'number': '11010519491231002x', 'expiresOn': '2026-03-03'}";
    private String car;

    @BeforeEach
    void aDemoCar() {
        car = manager.post(
                        "/api/v1/demo-cars",
                        json("{'store': '" + world.shanghai
                                + "', 'plate': '沪AD12345', 'brand': 'VW', 'model': 'ID.4', 'mileage': 1200}"))
                .expect(201)
                .at("/id");
    }

    private Api.Answer booking(String lead, String time, String more) {
        return manager.post(
                path(lead, "/test-drives/bookings"),
                json("{'demoCarId': '" + car + "', 'startsAt': '2026-03-03T" + time + ":00Z'" + more + "}"));
    }

    private String aBooking(String lead, String time) {
        return booking(lead, time, "").expect(201).at("/id");
    }

    private Api.Answer step(String lead, String drive, String step, String body) {
        return manager.post(path(lead, "/test-drives/" + drive + "/" + step), json(body));
    }

    private String drive(String lead, String id, String pointer) {
        return manager.get(path(lead, "/test-drives"))
                .expect(200)
                .json()
                .valueStream()
                .filter(d -> d.at("/id").asString().equals(id))
                .findFirst()
                .orElseThrow()
                .at(pointer)
                .asString();
    }

    @Test
    void a_car_is_booked_driven_with_a_licence_seen_and_given_back_with_what_the_customer_said() {
        String lead = aLead();
        String drive = aBooking(lead, "02:30");
        events.await("lead.test-drive-booked.v1", lead);
        assertThat(lead(lead).at("/stage")).isEqualTo("NEW");
        clock.set(Instant.parse("2026-03-03T02:31:00Z"));
        Api.Answer started =
                step(lead, drive, "start", "{'mileage': 1200, " + LICENCE + "}").expect(200);
        assertThat(started.at("/licenceNumber")).isEqualTo("110105********002X");
        assertThat(started.at("/state")).isEqualTo("STARTED");
        clock.set(Instant.parse("2026-03-03T02:55:00Z"));
        Api.Answer ended = step(
                        lead,
                        drive,
                        "end",
                        "{'mileage': 1214, 'route': '世纪大道', 'scores': {'OVERALL': 9}, 'feedback': '安静'}")
                .expect(200);
        assertThat(ended.at("/endMileage")).isEqualTo("1214");
        assertThat(lead(lead).at("/stage")).isEqualTo("TEST_DRIVE");
        assertThat(lead(lead).at("/contacts")).isEqualTo("1");
        var told = events.await("lead.test-drive-recorded.v1", lead);
        assertThat(told.json().at("/scores/OVERALL").asInt()).isEqualTo(9);
        assertThat(told.data()).doesNotContain("11010519491231002");
        await().until(() ->
                manager.get("/api/v1/demo-cars/" + car).at("/mileage").equals("1214"));
        step(lead, drive, "end", "{'mileage': 1215}").expect(409);
    }

    @Test
    void a_licence_number_is_sealed_at_rest_masked_in_answers_and_shown_in_full_to_managers_with_a_trace() {
        String lead = aLead();
        String drive = manager.post(path(lead, "/test-drives"), json("{'car': 'x', " + LICENCE + "}"))
                .expect(201)
                .at("/id");
        String rest = path(lead, "/test-drives/" + drive + "/licence");
        assertThat(manager.get(rest).expect(200).at("/number")).isEqualTo("11010519491231002X");
        api.as(world.consultant(world.shanghai, 1)).get(rest).expect(403);
        api.as(world.manager(world.munich)).get(rest).expect(404);
        assertThat(manager.get(path(lead, "/test-drives")).text())
                .contains("110105********002X")
                .doesNotContain("11010519491231002");
        String trail = api.as(world.admin())
                .get("/api/v1/operations/audit?record=" + lead)
                .expect(200)
                .text();
        assertThat(trail).contains("read-unmasked").doesNotContain("11010519491231002");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {'mileage': 1200}                                                                             | 422
            {'mileage': 1200, 'drove': false}                                                             | 200
            {'mileage': 1200, 'licence': {'number': 'AB12345', 'expiresOn': '2026-03-02'}}                | 422
            {'mileage': 1200, 'licence': {'number': 'AB12345', 'expiresOn': '2026-03-03'}}                | 200
            {'mileage': 1200, 'licence': {'number': 'AB12345', 'expiresOn': '+999999999-12-31'}}          | 422
            {'mileage': 1200, 'licence': {'number': 'AB12', 'expiresOn': '2026-03-03'}}                   | 422
            {'mileage': 1200, 'licence': {'number': 'AB12345'}}                                           | 422
            {'mileage': 1199, 'drove': false}                                                             | 422
            {'drove': false}                                                                              | 422
            """)
    void nobody_drives_without_a_valid_licence_and_no_car_runs_backwards(String body, int status) {
        String lead = aLead();
        String drive = aBooking(lead, "02:00");
        Api.Answer answer = step(lead, drive, "start", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(drive(lead, drive, "/state")).isEqualTo(status == 200 ? "STARTED" : "BOOKED");
    }

    @ParameterizedTest
    @CsvSource({"1199, 422", "1200, 200", "2200, 200", "2201, 422"})
    void a_drive_ends_with_a_reading_that_can_be(int mileage, int status) {
        String lead = aLead();
        String drive = aBooking(lead, "02:00");
        step(lead, drive, "start", "{'mileage': 1200, 'drove': false}").expect(200);
        step(lead, drive, "end", "{'mileage': " + mileage + "}").expect(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            01:30 |                  | in-the-past
            02:00 |                  |
            02:15 |                  | off-grid
            09:30 |                  |
            09:30 | , 'minutes': 60  | store-closed
            08:00 | , 'minutes': 120 |
            07:30 | , 'minutes': 150 | out-of-range
            03:00 | , 'minutes': 45  | out-of-range
            10:00 |                  | store-closed
            """)
    void a_time_lies_on_the_grid_within_working_hours_and_is_not_over(String time, String more, String fault) {
        Api.Answer answer = booking(aLead(), time, more == null ? "" : more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(fault == null ? 201 : 422);
        if (fault != null) {
            assertThat(answer.at("/errors/0/code")).isEqualTo(fault);
        }
    }

    @Test
    void a_car_can_be_booked_sixty_days_ahead_and_no_further() {
        String lead = aLead();
        String far = "{'demoCarId': '" + car + "', 'startsAt': '2026-05-0%d:00Z'}";
        manager.post(path(lead, "/test-drives/bookings"), json(far.replace("%d", "2T02:00")))
                .expect(201);
        manager.post(path(lead, "/test-drives/bookings"), json(far.replace("%d", "2T02:30")))
                .expect(422);
    }

    @Test
    void of_fifty_who_want_one_car_at_overlapping_times_one_gets_it() throws Exception {
        List<String> leads = IntStream.range(0, 10).mapToObj(n -> aLead()).toList();
        ExecutorService callers = Executors.newFixedThreadPool(10);
        try {
            List<Callable<Api.Answer>> calls = IntStream.range(0, 50)
                    .mapToObj(n -> (Callable<Api.Answer>) () -> booking(
                            leads.get(n % 10), n % 2 == 0 ? "06:00" : "06:30", n % 2 == 0 ? ", 'minutes': 60" : ""))
                    .toList();
            int won = 0;
            for (Future<Api.Answer> answer : callers.invokeAll(calls)) {
                int status = answer.get().status();
                assertThat(status).as(answer.get().text()).isIn(201, 409);
                won += status == 201 ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        } finally {
            callers.shutdownNow();
        }
        assertThat(manager.get("/api/v1/demo-cars/" + car + "/schedule?day=2026-03-03")
                        .expect(200)
                        .json())
                .hasSize(1);
    }

    @Test
    void a_car_called_off_or_not_come_for_is_free_again() {
        String lead = aLead();
        String other = aLead();
        String drive = aBooking(lead, "06:00");
        assertThat(booking(other, "06:00", "").expect(409).at("/type")).endsWith("/demo-car-taken");
        step(lead, drive, "no-show", "{}").expect(409);
        step(lead, drive, "cancellation", "{}").expect(422);
        step(lead, drive, "cancellation", "{'reason': '改期'}").expect(200);
        events.await("lead.test-drive-cancelled.v1", lead);
        String second = aBooking(other, "06:00");
        clock.set(Instant.parse("2026-03-03T06:00:00Z"));
        step(other, second, "no-show", "{}").expect(200);
        events.await("lead.test-drive-missed.v1", other);
        aBooking(lead, "06:00");
    }

    @Test
    void a_customer_who_has_not_come_half_an_hour_after_the_time_is_missed_by_itself() {
        String lead = aLead();
        String drive = aBooking(lead, "06:00");
        clock.set(Instant.parse("2026-03-03T06:59:59Z"));
        aLead();
        assertThat(drive(lead, drive, "/state")).isEqualTo("BOOKED");
        clock.set(Instant.parse("2026-03-03T07:00:00Z"));
        events.await("lead.test-drive-missed.v1", lead);
        assertThat(drive(lead, drive, "/state")).isEqualTo("MISSED");
    }

    @Test
    void a_drive_begins_at_most_one_cell_early() {
        String lead = aLead();
        String drive = aBooking(lead, "03:00");
        clock.set(Instant.parse("2026-03-03T02:29:59Z"));
        assertThat(step(lead, drive, "start", "{'mileage': 1200, 'drove': false}")
                        .expect(409)
                        .at("/type"))
                .endsWith("/too-early");
        clock.set(Instant.parse("2026-03-03T02:30:00Z"));
        step(lead, drive, "start", "{'mileage': 1200, 'drove': false}").expect(200);
    }

    @Test
    void promises_of_another_grid_than_todays_still_hold() {
        aBooking(aLead(), "06:00");
        world.group(Map.of("deal", Map.of("driveSlotMinutes", 20)));
        await().until(() ->
                !directory.group(world.group).orElseThrow().settings().isEmpty());
        String lead = aLead();
        assertThat(booking(lead, "06:20", "").expect(409).at("/type")).endsWith("/demo-car-taken");
        booking(lead, "06:40", "").expect(201);
        booking(lead, "06:30", "").expect(422);
    }

    @Test
    void a_car_is_on_the_road_once() {
        String first = aLead();
        String second = aLead();
        String drive = aBooking(first, "02:00");
        String next = aBooking(second, "02:30");
        step(first, drive, "start", "{'mileage': 1200, 'drove': false}").expect(200);
        assertThat(step(second, next, "start", "{'mileage': 1200, 'drove': false}")
                        .expect(409)
                        .at("/type"))
                .endsWith("/demo-car-on-the-road");
        step(first, drive, "end", "{'mileage': 1200}").expect(200);
        step(second, next, "start", "{'mileage': 1200, 'drove': false}").expect(200);
    }

    @Test
    void nobody_drives_a_car_that_is_withdrawn_or_another_stores() {
        String lead = aLead();
        String drive = aBooking(lead, "02:00");
        manager.with("If-Match", manager.get("/api/v1/demo-cars/" + car).etag())
                .post("/api/v1/demo-cars/" + car + "/state", json("{'to': 'WITHDRAWN'}"))
                .expect(200);
        assertThat(booking(lead, "06:00", "").expect(409).at("/type")).endsWith("/demo-car-not-available");
        step(lead, drive, "start", "{'mileage': 1200, 'drove': false}").expect(409);
        car = api.as(world.manager(world.munich))
                .post(
                        "/api/v1/demo-cars",
                        json("{'store': '" + world.munich + "', 'plate': 'M-AB 123', 'brand': 'BMW', 'model': 'iX'}"))
                .expect(201)
                .at("/id");
        assertThat(booking(lead, "06:00", "").expect(422).at("/errors/0/field")).isEqualTo("demoCarId");
    }

    @Test
    void a_prospect_is_in_one_car_at_a_time_and_a_closed_lead_gives_its_cars_back() {
        String lead = aLead();
        aBooking(lead, "06:00");
        String first = car;
        car = manager.post(
                        "/api/v1/demo-cars",
                        json("{'store': '" + world.shanghai + "', 'plate': '沪AD54321', 'brand': 'VW', 'model': 'x'}"))
                .expect(201)
                .at("/id");
        assertThat(booking(lead, "06:00", "").expect(409).at("/type")).endsWith("/already-booked");
        holding(lead)
                .post(path(lead, "/invalidation"), json("{'reason': 'SPAM'}"))
                .expect(200);
        events.await("lead.test-drive-cancelled.v1", lead);
        car = first;
        aBooking(aLead(), "06:00");
    }

    @Test
    void a_booking_is_made_once_for_its_key() {
        String lead = aLead();
        String body = json("{'demoCarId': '" + car + "', 'startsAt': '2026-03-03T06:00:00Z'}");
        Api keyed = manager.with("Idempotency-Key", "d1");
        String drive = keyed.post(path(lead, "/test-drives/bookings"), body)
                .expect(201)
                .at("/id");
        assertThat(keyed.post(path(lead, "/test-drives/bookings"), body)
                        .expect(201)
                        .at("/id"))
                .isEqualTo(drive);
        keyed.post(path(lead, "/test-drives/bookings"), body.replace("06:00", "06:30"))
                .expect(422);
        assertThat(manager.get(path(lead, "/test-drives")).json()).hasSize(1);
    }

    @Test
    void a_day_shows_the_callers_drives_and_of_others_only_that_the_car_is_taken() {
        String lead = aLead();
        aBooking(lead, "06:00");
        int owner = lead(lead).at("/assignment/owner").endsWith("1") ? 1 : 2;
        String day = "/api/v1/test-drives?store=" + world.shanghai + "&day=2026-03-03";
        String schedule = "/api/v1/demo-cars/" + car + "/schedule?day=2026-03-03";
        Api colleague = api.as(world.consultant(world.shanghai, 3 - owner));
        assertThat(api.as(world.consultant(world.shanghai, owner))
                        .get(day)
                        .expect(200)
                        .at("/0/leadId"))
                .isEqualTo(lead);
        assertThat(colleague.get(day).expect(200).json()).isEmpty();
        Api.Answer taken = colleague.get(schedule).expect(200);
        assertThat(taken.at("/0/startsAt")).isEqualTo("2026-03-03T06:00:00Z");
        assertThat(taken.text()).doesNotContain(lead);
        assertThat(colleague.get(schedule.replace("-03-03", "-03-04")).json()).isEmpty();
        assertThat(api.as(world.manager(world.munich)).get(day).expect(200).json())
                .isEmpty();
        manager.get("/api/v1/test-drives?store=x").expect(400);
        manager.get(day + "x").expect(400);
    }

    @ParameterizedTest
    @CsvSource({"0, 422", "1, 201", "10, 201", "11, 422"})
    void a_score_is_one_to_ten(int score, int status) {
        String body = "{'car': 'x', 'drove': false, 'scores': {'QUIET': " + score + "}}";
        manager.post(path(aLead(), "/test-drives"), json(body)).expect(status);
    }
}
