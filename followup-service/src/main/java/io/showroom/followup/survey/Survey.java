package io.showroom.followup.survey;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.time.Instant;
import java.util.List;

/**
 * A customer's answers, as customer care recorded them. There is one for each return-visit task, and it never changes.
 *
 * @param about what was asked about
 * @param subjectId the order or work order
 * @param text what the customer said in own words; may be null
 * @param by who asked
 */
public record Survey(
        String id,
        String group,
        String store,
        String taskId,
        String customerId,
        SurveySubject about,
        String subjectId,
        Scores scores,
        String text,
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
                        customerId,
                        store,
                        about,
                        subjectId,
                        scores.overall(),
                        scores.factors(),
                        text,
                        by,
                        at));
    }

    /** One survey a task. */
    public List<String> uniqueKeys() {
        return List.of("survey/" + taskId);
    }
}
