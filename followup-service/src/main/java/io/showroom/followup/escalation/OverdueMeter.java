package io.showroom.followup.escalation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.followup.task.Tasks;
import java.time.Clock;

/** How many open tasks are overdue, counted through an index when scraped and no further than {@link #MOST}. */
public final class OverdueMeter {
    static final int MOST = 10_000;

    public OverdueMeter(MeterRegistry meters, Tasks tasks, Clock clock) {
        Gauge.builder("showroom.followup.overdue", () -> tasks.overdue(clock.instant(), MOST))
                .description("Open tasks whose time is over, counted to " + MOST)
                .register(meters);
    }
}
