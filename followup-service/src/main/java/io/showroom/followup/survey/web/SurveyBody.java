package io.showroom.followup.survey.web;

import io.showroom.followup.survey.Survey;
import io.showroom.followup.survey.SurveySubject;
import java.time.Instant;
import java.util.Map;

/** A survey as the API shows it: scores from 0 to 10, factors by name. */
record SurveyBody(
        String id,
        String store,
        String taskId,
        String customerId,
        SurveySubject about,
        String subjectId,
        int overall,
        Map<String, Integer> factors,
        String text,
        String by,
        Instant at) {

    static SurveyBody of(Survey survey) {
        return new SurveyBody(
                survey.id(),
                survey.store(),
                survey.taskId(),
                survey.customerId(),
                survey.about(),
                survey.subjectId(),
                survey.scores().overall(),
                survey.scores().factors(),
                survey.text(),
                survey.by(),
                survey.at());
    }
}
