package io.showroom.followup.survey;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.util.Map;

/** A customer answered a survey: scores from 0 to 10, factors by name. */
public record SurveyAnswered(
        String surveyId,
        String taskId,
        String customerId,
        String store,
        SurveySubject about,
        String subjectId,
        String leadId,
        String vehicleId,
        String vin,
        int overall,
        Map<String, Integer> factors,
        String text,
        Boolean thinksOfUsFirst,
        String by,
        Instant at)
        implements DomainEvent {
    public static final String TYPE = "followup.survey-answered.v1";

    @Override
    public String type() {
        return TYPE;
    }
}
