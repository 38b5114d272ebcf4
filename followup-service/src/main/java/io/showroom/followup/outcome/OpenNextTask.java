package io.showroom.followup.outcome;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.LeadCadence;
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
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Versioned;
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
    private final Cadences leads;
    private final StoreRulebook rules;
    private final Clock clock;

    public OpenNextTask(Tasks tasks, Cadences leads, StoreRulebook rules, Clock clock) {
        this.tasks = tasks;
        this.leads = leads;
        this.rules = rules;
        this.clock = clock;
    }

    public void after(IncomingEvent<TaskDone> event) {
        TaskDone told = event.data();
        boolean callBack =
                told.disposition() == Disposition.CALL_BACK && !told.reason().isPlanned();
        boolean wrongNumber = told.disposition() == Disposition.WRONG_NUMBER;
        if (callBack || wrongNumber) {
            tasks.find(event.scope(), told.taskId()).map(Versioned::value).ifPresent(done -> {
                StoreRules store = rules.of(done.group(), done.store());
                open(event, callBack ? callBack(event, done, store) : mending(event, done, store));
            });
        }
    }

    private void open(IncomingEvent<TaskDone> cause, NewTask next) {
        try {
            tasks.insertOnce(cause, next.open(clock.instant()));
        } catch (DuplicateKey open) {
            LOG.debug(
                    "What task {} asks for is to be done already", cause.data().taskId());
        }
    }

    /** A return visit that is to be called back stays one, so that it is still asked after and counted. */
    private static NewTask callBack(IncomingEvent<TaskDone> event, Task done, StoreRules store) {
        Instant at = done.outcome().callBackAt();
        Duration within = Duration.ofMinutes(store.settings().callBackMinutes());
        boolean returnVisit = done.kind() == TaskKind.RETURN_VISIT;
        return NewTask.byRule(
                        event.derivedId("call-back"),
                        done.group(),
                        done.store(),
                        returnVisit ? TaskKind.RETURN_VISIT : TaskKind.CALL,
                        returnVisit ? done.reason() : TaskReason.CALL_BACK,
                        done.about(),
                        done.assignee() == null ? done.outcome().by() : done.assignee(),
                        new TaskWindow(at, store.calendar().plusWorkingTime(at, within)),
                        done.script())
                .notBy(done.notBy())
                .attempt(done.attempt());
    }

    private NewTask mending(IncomingEvent<TaskDone> event, Task done, StoreRules store) {
        Instant found = done.outcome().at();
        return NewTask.byRule(
                event.derivedId("mend-number"),
                done.group(),
                done.store(),
                TaskKind.DATA_MENDING,
                TaskReason.WRONG_NUMBER,
                done.about(),
                mender(done),
                new TaskWindow(found, store.mendedBy(found)),
                MendingScript.in(store.language()));
    }

    /** The number of a lead's prospect is its owner's to mend, any other that of whoever found it wrong. */
    private String mender(Task done) {
        String owner = !done.reason().isPlanned()
                ? null
                : leads.find(
                                Scope.system(done.group()),
                                LeadCadence.idOf(done.about().leadId()))
                        .map(Versioned::value)
                        .map(LeadCadence::owner)
                        .orElse(null);
        if (owner != null) {
            return owner;
        }
        return done.assignee() == null ? done.outcome().by() : done.assignee();
    }
}
