package io.showroom.lead.counting;

import io.showroom.lead.tally.Tally;

/** What is counted of activities by the day they were done: written into a tally, and read from one. */
public final class WorkCounts {
    private static final String DONE = "w.";

    private WorkCounts() {}

    static Tally once(Activity activity) {
        return Tally.none().count(DONE + activity);
    }

    public static long of(Tally tally, Activity activity) {
        return tally.of(DONE + activity);
    }
}
