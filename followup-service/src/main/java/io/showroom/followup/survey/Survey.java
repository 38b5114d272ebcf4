package io.showroom.followup.survey;

import io.showroom.followup.task.TaskSubject;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;

/**
 * A customer's answers, as customer care recorded them. There is one for each attempt at a return visit, and it never
 * changes.
 *
 * @param subject the customer, the car, the order or work order, and the return visit
 * @param about what was asked about
 * @param text what the customer said in own words; may be null
 * @param thinksOfUsFirst whether we come to mind first when the customer thinks of buying a car (one of the questions that
 *     every store must be able to answer, handbook, section 3); null when it was not asked
 * @param by who asked
 */
public record Survey(
        String id,
        String group,
        String store,
        String taskId,
        TaskSubject subject,
        SurveySubject about,
        Scores scores,
        String text,
        Boolean thinksOfUsFirst,
        String by,
        Instant at)
        implements Aggregate {

    /** Records the answers. */
    public Change<Survey> answered() {
        return Change.of(
                this,
                new SurveyAnswered(
                        id,
                        taskId,
                        subject.customerId(),
                        store,
                        about,
                        subject.matterId(),
                        subject.leadId(),
                        subject.vehicleId(),
                        subject.vin(),
                        scores.overall(),
                        scores.factors(),
                        text,
                        thinksOfUsFirst,
                        by,
                        at));
    }

    /** One survey a task. */
    public List<String> uniqueKeys() {
        return List.of("survey/" + taskId);
    }
}
