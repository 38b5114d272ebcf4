package io.showroom.local.demo.month.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A month in the life of the stores, before it is played: who asks, and what becomes of it. */
public record MonthPlan(long seed, YearMonth month, List<LeadStory> leads) {

    /** The same seed, month, number of leads and opening days give the same plan. */
    public static MonthPlan of(long seed, YearMonth month, int leads, Map<Shop, OpenDays> openDays) {
        LeadWriter writer = new LeadWriter(seed, month, openDays);
        return new MonthPlan(
                seed, month, IntStream.range(0, leads).mapToObj(writer::write).toList());
    }
}
