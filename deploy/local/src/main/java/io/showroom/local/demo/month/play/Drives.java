package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.Deed;
import io.showroom.local.demo.month.plan.LeadStory;
import io.showroom.local.demo.month.play.Activity.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;

/** Test drives: some written down afterwards, some with a demo car that was promised. */
final class Drives {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Duration GRID = Duration.ofMinutes(30);
    private static final String ROUTE = "世纪大道";

    private final Desk desk;
    private final Activity activity;
    private final Fleet fleet;

    Drives(Desk desk, Activity activity, Fleet fleet) {
        this.desk = desk;
        this.activity = activity;
        this.fleet = fleet;
    }

    void ride(LeadFile lead, int score) {
        LeadStory story = lead.story();
        desk.post(
                        lead,
                        "/test-drives",
                        Map.of(
                                "car", "demo car of the store",
                                "model", story.prospect().model().name(),
                                "route", ROUTE,
                                "licence", licence(story),
                                "scores", Map.of("OVERALL", score)))
                .expect(201);
        counted(lead);
    }

    void book(LeadFile lead, Deed.Book book) {
        Instant at = book.at().at().atZone(SHANGHAI).toInstant();
        desk.post(
                        lead,
                        "/test-drives/bookings",
                        Map.of("demoCarId", fleet.id(book.car()), "startsAt", nextOnTheGrid(at), "route", ROUTE))
                .expect(201)
                .body()
                .path("id")
                .asStringOpt()
                .ifPresent(lead::drives);
    }

    void takeOut(LeadFile lead, Deed.TakeOut out) {
        desk.post(
                        lead,
                        "/test-drives/" + lead.driveId() + "/start",
                        Map.of(
                                "licence", licence(lead.story()),
                                "mileage", fleet.reading(out.kilometre())))
                .expect(200);
    }

    void bringBack(LeadFile lead, Deed.BringBack back) {
        desk.post(
                        lead,
                        "/test-drives/" + lead.driveId() + "/end",
                        Map.of(
                                "mileage", fleet.reading(back.kilometre()),
                                "scores", Map.of("OVERALL", back.score()),
                                "feedback", back.score() > 7 ? "很安静，加速快" : "后排有点小"))
                .expect(200);
        counted(lead);
    }

    private void counted(LeadFile lead) {
        activity.count(lead.story().shop(), lead.owner(), Kind.TEST_DRIVE_GROUPS);
    }

    private static Instant nextOnTheGrid(Instant at) {
        long grid = GRID.toMillis();
        return Instant.ofEpochMilli((at.toEpochMilli() + grid - 1) / grid * grid);
    }

    private static Map<String, String> licence(LeadStory story) {
        return Map.of("number", Numbers.residentId(story.number()), "expiresOn", "2099-12-31");
    }
}
