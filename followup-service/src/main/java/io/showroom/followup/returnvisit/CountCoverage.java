package io.showroom.followup.returnvisit;

import io.showroom.followup.task.TaskReason;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import java.time.LocalDate;
import java.util.function.Function;

/** Keeps the daily counts of coverage in step with the return visits, each event once. */
public final class CountCoverage {
    private final CoverageCounts counts;

    public CountCoverage(CoverageCounts counts) {
        this.counts = counts;
    }

    public void owed(IncomingEvent<ReturnVisitOwed> event) {
        ReturnVisitOwed visit = event.data();
        count(event, visit.store(), visit.reason(), visit.day(), CoverageCount::owedOneMore);
    }

    public void settled(IncomingEvent<ReturnVisitSettled> event) {
        ReturnVisitSettled visit = event.data();
        count(event, visit.store(), visit.reason(), visit.day(), count -> count.settled(visit));
    }

    private void count(
            IncomingEvent<?> event,
            String store,
            TaskReason reason,
            LocalDate day,
            Function<CoverageCount, Change<CoverageCount>> step) {
        CoverageCount none = CoverageCount.none(event.group(), store, reason, day);
        counts.keepOnce(event, none.id(), () -> step.apply(none), step);
    }
}
