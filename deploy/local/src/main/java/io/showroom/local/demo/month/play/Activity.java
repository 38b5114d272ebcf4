package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.Shop;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What each consultant did on the day that is played, for their daily report. */
final class Activity {

    /** Those of the thirteen counts that the play has something to tell of. */
    enum Kind {
        CALLS,
        WALK_IN_GROUPS,
        TEST_DRIVE_GROUPS,
        NEW_A_CARDS,
        NEGOTIATIONS
    }

    private record Line(String store, String staff, Kind kind) {}

    private final Map<Line, LongAdder> today = new ConcurrentHashMap<>();

    void count(Shop shop, String staff, Kind kind) {
        today.computeIfAbsent(new Line(shop.id(), staff, kind), line -> new LongAdder())
                .increment();
    }

    /** @param staff null for the whole store */
    Map<String, Long> of(Shop shop, String staff) {
        Map<String, Long> counts = new TreeMap<>();
        today.forEach((line, sum) -> {
            if (line.store().equals(shop.id()) && (staff == null || staff.equals(line.staff()))) {
                counts.merge(line.kind().name(), sum.sum(), Long::sum);
            }
        });
        return counts;
    }

    void newDay() {
        today.clear();
    }
}
