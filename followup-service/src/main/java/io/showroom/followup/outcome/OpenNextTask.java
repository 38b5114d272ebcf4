package io.showroom.followup.outcome;

import io.showroom.followup.event.TaskDone;
import io.showroom.followup.settings.StoreRulebook;
import io.showroom.followup.settings.StoreRules;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.NewTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskWindow;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.DuplicateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens what an outcome asks for: the call at the time agreed on, the mending of a wrong number (handbook, section 4).
 * The next contact of a lead's rhythm is not made here: its cadence owns it.
 */
public final class OpenNextTask {
    private static final Logger LOG = LoggerFactory.getLogger(OpenNextTask.class);
    private final Tasks tasks;
    private final StoreRulebook rules;
    private final Clock clock;

    public OpenNextTask(Tasks tasks, StoreRulebook rules, Clock clock) {
        this.tasks = tasks;
        this.rules = rules;
        this.clock = clock;
    }

    public void after(IncomingEvent<TaskDone> event) {
        Disposition disposition = event.data().disposition();
        boolean ofCadence = event.data().reason() == TaskReason.CADENCE;
        if (disposition == Disposition.CALL_BACK && !ofCadence) {
            tasks.find(event.scope(), event.subject()).ifPresent(done -> callBack(event, done.value()));
        }
        if (disposition == Disposition.WRONG_NUMBER) {
            tasks.find(event.scope(), event.subject()).ifPresent(done -> mendNumber(event, done.value()));
        }
    }

    private void callBack(IncomingEvent<TaskDone> event, Task done) {
        StoreRules store = rules.of(done.group(), done.store());
        Instant at = done.outcome().callBackAt();
        Duration within = Duration.ofMinutes(store.settings().callBackMinutes());
        TaskWindow window = new TaskWindow(at, store.calendar().plusWorkingTime(at, within));
        boolean returnVisit = done.kind() == TaskKind.RETURN_VISIT;
        NewTask next = next(event, done, "call-back")
                .kind(returnVisit ? TaskKind.RETURN_VISIT : TaskKind.CALL)
                .reason(returnVisit ? done.reason() : TaskReason.CALL_BACK)
                .script(done.script())
                .make(window);
        tasks.insertOnce(event, next.open(clock.instant()));
    }

    private void mendNumber(IncomingEvent<TaskDone> event, Task done) {
        StoreRules store = rules.of(done.group(), done.store());
        Duration within = Duration.ofDays(store.settings().mendingDays());
        Instant now = event.data().at();
        NewTask next = next(event, done, "mend-number")
                .kind(TaskKind.DATA_MENDING)
                .reason(TaskReason.WRONG_NUMBER)
                .script(MendingScript.in(store.language()))
                .make(new TaskWindow(now, now.plus(within)));
        try {
            tasks.insertOnce(event, next.open(clock.instant()));
        } catch (DuplicateKey open) {
            LOG.debug("The number of task {} is being mended already", done.id());
        }
    }

    private static Following next(IncomingEvent<TaskDone> event, Task done, String purpose) {
        return new Following(event.derivedId(purpose), done);
    }
}
