package io.showroom.followup.survey.web;

import io.showroom.followup.survey.Survey;
import io.showroom.followup.survey.SurveySubject;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;

/** A survey as the API shows it. */
record SurveyBody(
        String id,
        String store,

        @Schema(description = "The return visit's task") String taskId,

        @Schema(description = "The return visit it was asked on")
        String visitId,

        String customerId,
        String leadId,
        String vehicleId,

        @Schema(example = "LSVAL41Z882104202") String vin,

        SurveySubject about,

        @Schema(description = "The order or work order") String subjectId,

        @Schema(description = "Overall impression, 0 (worst) to 10 (best)", example = "9")
        int overall,

        @Schema(description = "Score of each factor asked, 0 to 10", example = "{\"RECEPTION\": 9}")
        Map<String, Integer> factors,

        @Schema(description = "In the customer's own words") String text,

        @Schema(description = "Whether we come to mind first when they think of buying a car; absent when not asked")
        Boolean thinksOfUsFirst,

        @Schema(description = "Staff id of who asked") String by,

        @Schema(description = "When it was answered, UTC") Instant at) {

    static SurveyBody of(Survey survey) {
        return new SurveyBody(
                survey.id(),
                survey.store(),
                survey.taskId(),
                survey.subject().visitId(),
                survey.subject().customerId(),
                survey.subject().leadId(),
                survey.subject().vehicleId(),
                survey.subject().vin(),
                survey.about(),
                survey.subject().matterId(),
                survey.scores().overall(),
                survey.scores().factors(),
                survey.text(),
                survey.thinksOfUsFirst(),
                survey.by(),
                survey.at());
    }
}
