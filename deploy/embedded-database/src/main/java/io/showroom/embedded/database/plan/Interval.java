package io.showroom.embedded.database.plan;

import java.util.ArrayList;
import java.util.List;

/** The values of a field between two places, in ascending order of values. */
record Interval(Cut low, Cut high) {
    static final Interval ALL = new Interval(Cut.START, Cut.END);

    boolean isEmpty() {
        return low.compareTo(high) >= 0;
    }

    /** What lies in an interval of both lists; each list is ascending and without overlaps. */
    static List<Interval> intersection(List<Interval> some, List<Interval> others) {
        List<Interval> both = new ArrayList<>();
        for (Interval one : some) {
            for (Interval other : others) {
                Cut low = one.low.compareTo(other.low) > 0 ? one.low : other.low;
                Cut high = one.high.compareTo(other.high) < 0 ? one.high : other.high;
                Interval common = new Interval(low, high);
                if (!common.isEmpty()) {
                    both.add(common);
                }
            }
        }
        return both;
    }
}
