package io.showroom.local.demo.month.plan;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A month in the life of the stores, before it is played: who asks, and what becomes of it. */
public record MonthPlan(long seed, YearMonth month, List<LeadStory> leads) {

    /** The same seed, month, number of leads and opening days give the same plan. */
    public static MonthPlan of(long seed, YearMonth month, int leads, Map<Shop, OpenDays> openDays) {
        LeadWriter writer = new LeadWriter(seed, month, openDays);
        return new MonthPlan(seed, month, writer.write(0, leads));
    }

    /** Every moment at which something happens with a lead. */
    public Stream<Moment> moments() {
        return leads.stream()
                .flatMap(lead -> lead.scenes().stream())
                .map(Scene::at)
                .distinct();
    }
}
