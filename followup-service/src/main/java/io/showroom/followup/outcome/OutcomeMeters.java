package io.showroom.followup.outcome;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.showroom.followup.event.TaskCancelled;
import io.showroom.followup.event.TaskDone;
import io.showroom.followup.event.TaskEscalated;
import io.showroom.followup.task.EscalationLevel;

/** Counts what comes of tasks. Counted as events are read: after a crash one may be counted twice, none is missed. */
public final class OutcomeMeters {
    private final MeterRegistry meters;

    public OutcomeMeters(MeterRegistry meters) {
        this.meters = meters;
        escalations(EscalationLevel.STORE_MANAGER); // there from the start, so that a rise is a rise
        escalations(EscalationLevel.GROUP);
    }

    public void done(TaskDone task) {
        count(Counter.builder("showroom.followup.outcomes")
                .description("Tasks done, by kind and by what came of them")
                .tag("kind", String.valueOf(task.kind()))
                .tag("disposition", String.valueOf(task.disposition())));
    }

    public void closed(TaskCancelled task) {
        count(Counter.builder("showroom.followup.closed")
                .description("Tasks closed undone, by kind and reason")
                .tag("kind", String.valueOf(task.kind()))
                .tag("why", String.valueOf(task.why())));
    }

    public void escalated(TaskEscalated task) {
        escalations(task.level()).increment();
    }

    private Counter escalations(EscalationLevel level) {
        return Counter.builder("showroom.followup.escalations")
                .description("Tasks that rose since they were overdue, by the level they rose to")
                .tag("level", String.valueOf(level))
                .register(meters);
    }

    private void count(Counter.Builder counter) {
        counter.register(meters).increment();
    }
}
