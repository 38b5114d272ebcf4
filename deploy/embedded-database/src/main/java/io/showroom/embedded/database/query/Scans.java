package io.showroom.embedded.database.query;

import io.showroom.embedded.database.plan.KeyRange;
import io.showroom.embedded.database.plan.Plan;
import java.util.List;

/** Turns a plan into scans. */
final class Scans {
    private static final KeyRange EVERYTHING = new KeyRange(new byte[0], null, 0);

    private Scans() {}

    static KeyScan of(Plan plan, ScanCount count) {
        if (plan instanceof Plan.OneIndex one) {
            return one.index().anyArray() ? new DistinctScan(ranges(one, count)) : ranges(one, count);
        }
        if (plan instanceof Plan.Union union) {
            List<KeyScan> parts =
                    union.parts().stream().map(part -> ranges(part, count)).toList();
            return new DistinctScan(new SequenceScan(parts));
        }
        Plan.EveryDocument every = (Plan.EveryDocument) plan;
        return new RangeScan(every.primary(), EVERYTHING, every.reverse(), new ScanCount());
    }

    private static KeyScan ranges(Plan.OneIndex plan, ScanCount count) {
        List<RangeScan> scans = plan.ranges().stream()
                .map(range -> new RangeScan(plan.index(), range, plan.reverse(), count))
                .toList();
        if (scans.size() == 1) {
            return scans.get(0);
        }
        return plan.merged() ? new MergeScan(scans, plan.reverse()) : new SequenceScan(scans);
    }
}
