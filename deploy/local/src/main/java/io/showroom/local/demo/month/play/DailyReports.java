package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Reply;
import io.showroom.local.demo.month.plan.Dice;
import io.showroom.local.demo.month.plan.Moment;
import io.showroom.local.demo.month.plan.OpenDays;
import io.showroom.local.demo.month.plan.Shop;
import io.showroom.local.demo.month.plan.Slot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The daily activity reports of the Pudong store and its consultants: most in time, some after 18:00, one never, and one
 * that is corrected. Those of a weekend come on the next working morning.
 */
final class DailyReports implements Routine {

    private static final Shop SHOP = Shop.PUDONG;
    private static final int MISSING_DAY = 12;
    private static final int CORRECTED_DAY = 9;
    private static final double LATE = 0.05;
    /** For a hundred leads. */
    private static final Map<String, Integer> TARGETS =
            Map.of("CALLS", 140, "WALK_IN_GROUPS", 60, "TEST_DRIVE_GROUPS", 28, "NEW_A_CARDS", 10, "NEGOTIATIONS", 15);

    /** A report that is written and waits to be handed in. @param staff null for the store's own */
    private record Written(LocalDate day, String staff, String by, Map<String, Long> counts) {}

    private final Crew crew;
    private final Keys keys;
    private final Activity activity;
    private final OpenDays openDays;
    private final int leads;
    private final List<Written> waiting = new ArrayList<>();
    private final List<Written> late = new ArrayList<>();

    /** @param leads expected in the month */
    DailyReports(Crew crew, Keys keys, Activity activity, OpenDays openDays, int leads) {
        this.crew = crew;
        this.keys = keys;
        this.activity = activity;
        this.openDays = openDays;
        this.leads = leads;
    }

    @Override
    public void at(Moment moment) {
        boolean working = !weekend(moment.day());
        if (moment.slot() == Slot.MORNING && working) {
            handIn(waiting);
        }
        if (moment.slot() == Slot.CLOSING) {
            write(moment.day());
            if (working) {
                handIn(waiting);
            }
        }
        if (moment.slot() == Slot.EVENING && working) {
            handIn(late);
        }
    }

    private void write(LocalDate day) {
        if (openDays.open().test(day)) {
            List<Seller> sellers = crew.sellers(SHOP);
            for (Seller seller : sellers) {
                boolean never = day.getDayOfMonth() == MISSING_DAY && seller.equals(sellers.get(0));
                if (!never) {
                    Dice dice = dice(day, seller.username());
                    put(day, seller.id(), seller.username(), Promotion.ofConsultant(dice), dice);
                }
            }
            Dice dice = dice(day, SHOP.manager());
            put(day, null, SHOP.manager(), Promotion.ofStore(day, sellers.size(), dice), dice);
        }
        activity.newDay();
    }

    private void put(LocalDate day, String staff, String by, Map<String, Long> promotion, Dice dice) {
        Map<String, Long> counts = activity.of(SHOP, staff);
        counts.putAll(promotion);
        (dice.chance(LATE) ? late : waiting).add(new Written(day, staff, by, counts));
    }

    private Dice dice(LocalDate day, String by) {
        return Dice.of(keys.seed(), "report " + day + by);
    }

    private void handIn(List<Written> reports) {
        reports.stream().filter(this::stillHere).forEach(this::handIn);
        reports.clear();
    }

    /** Who left has not handed in what they wrote last. */
    private boolean stillHere(Written report) {
        return report.staff() == null
                || crew.sellers(SHOP).stream().anyMatch(seller -> seller.id().equals(report.staff()));
    }

    private void handIn(Written report) {
        Map<String, Object> body = new HashMap<>();
        body.put("store", SHOP.id());
        body.put("day", report.day().toString());
        body.put("counts", report.counts());
        if (report.staff() != null) {
            body.put("staff", report.staff());
        }
        if (report.day().equals(firstOpenDay())) {
            body.put(
                    "targets",
                    targets(report.staff() == null ? 1 : crew.sellers(SHOP).size()));
        }
        Reply handedIn = crew.as(report.by())
                .post("/api/v1/daily-reports", body, key("report", report))
                .expect(201);
        if (report.day().getDayOfMonth() == CORRECTED_DAY && report.staff() == null) {
            correct(report, handedIn.text("id"));
        }
    }

    /** Kept beside the report and not recognised: once handed in, it stands. */
    private void correct(Written report, String id) {
        Map<String, Long> counts = new HashMap<>(report.counts());
        counts.merge("CALLS", 5L, Long::sum);
        crew.as(report.by())
                .post(
                        "/api/v1/daily-reports/" + id + "/corrections",
                        Map.of("counts", counts, "reason", "漏记了五个电话"),
                        key("correction", report))
                .expect(201);
    }

    private UUID key(String what, Written report) {
        return keys.of(what + " " + report.day() + " " + report.by());
    }

    private LocalDate firstOpenDay() {
        LocalDate day = keys.month().atDay(1);
        while (!openDays.open().test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Map<String, Integer> targets(int sharedBy) {
        Map<String, Integer> targets = new HashMap<>();
        TARGETS.forEach((kind, of) -> targets.put(kind, Math.max(1, of * leads / 100 / sharedBy)));
        return targets;
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
