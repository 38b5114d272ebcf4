package io.showroom.followup.survey;

import io.showroom.followup.task.CareOnly;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.Outcome;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.Map;

/**
 * Records a survey on a return visit and closes the visit. The survey is stored first; its event closes the task too,
 * so that a crash between the two leaves no visit open whose answers are known.
 */
public final class RecordSurvey {
    private final Surveys surveys;
    private final Tasks tasks;
    private final Clock clock;

    public RecordSurvey(Surveys surveys, Tasks tasks, Clock clock) {
        this.surveys = surveys;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What the customer answered; {@code thinksOfUsFirst} is null when it was not asked. */
    public record Answers(Integer overall, Map<Factor, Integer> factors, String text, Boolean thinksOfUsFirst) {}

    public Versioned<Survey> record(Scope by, String taskId, Answers answers, IdempotencyKey key) {
        Task visit = tasks.get(by, taskId).value();
        SurveySubject about = about(visit);
        CareOnly.require(by, visit.kind());
        visit.requireAllowed(by.subject());
        Scores scores = Scores.of(about, answers.overall(), answers.factors());
        String id = key == null ? Ids.next() : key.idFor(by);
        if (surveys.find(by, id).isEmpty()) {
            requireAnswerable(visit);
        }
        Survey survey = new Survey(
                id,
                visit.group(),
                visit.store(),
                visit.id(),
                visit.about(),
                about,
                scores,
                answers.text(),
                answers.thinksOfUsFirst(),
                by.subject(),
                clock.instant());
        Versioned<Survey> stored = insert(key, survey);
        tasks.change(Scope.system(visit.group()), taskId, Expected.any(), task -> reached(task, stored.value()));
        return stored;
    }

    /** Closes the visit of a survey whose recording was interrupted. */
    public void close(IncomingEvent<SurveyAnswered> event) {
        surveys.find(event.scope(), event.data().surveyId())
                .ifPresent(survey ->
                        tasks.changeOnce(event, event.data().taskId(), task -> reached(task, survey.value())));
    }

    private Versioned<Survey> insert(IdempotencyKey key, Survey survey) {
        try {
            return surveys.insertIdempotent(key, survey.answered());
        } catch (DuplicateKey again) {
            throw new Conflict("survey-already-answered", "The survey of this visit is recorded already.");
        }
    }

    /** Answers belong to a visit that reached the customer, also when its outcome was reported first. */
    private static void requireAnswerable(Task visit) {
        boolean reached = visit.outcome() != null && visit.outcome().disposition() == Disposition.REACHED;
        if (!reached) {
            visit.requireOpen();
        }
    }

    private static SurveySubject about(Task visit) {
        if (visit.kind() == TaskKind.RETURN_VISIT && visit.reason() == TaskReason.DELIVERY) {
            return SurveySubject.DELIVERY;
        }
        if (visit.kind() == TaskKind.RETURN_VISIT && visit.reason() == TaskReason.SERVICE_VISIT) {
            return SurveySubject.SERVICE;
        }
        throw new Conflict("no-survey", "A survey goes with a return visit only.");
    }

    private static Change<Task> reached(Task task, Survey survey) {
        return task.settled(new Outcome(Disposition.REACHED, survey.text(), null, null, survey.by(), survey.at()));
    }
}
