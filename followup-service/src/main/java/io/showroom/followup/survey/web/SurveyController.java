package io.showroom.followup.survey.web;

import io.showroom.followup.survey.Factor;
import io.showroom.followup.survey.RecordSurvey;
import io.showroom.followup.survey.Survey;
import io.showroom.followup.survey.SurveyFilter;
import io.showroom.followup.survey.SurveySubject;
import io.showroom.followup.survey.Surveys;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes customers' answers from customer care, and shows them to those who may learn from them. */
@RestController
@Tag(name = "surveys")
class SurveyController {
    private final RecordSurvey record;
    private final Surveys surveys;

    SurveyController(RecordSurvey record, Surveys surveys) {
        this.record = record;
        this.surveys = surveys;
    }

    @PostMapping("/api/v1/tasks/{id}/survey")
    @Operation(summary = "Records the survey of a return visit, and closes the visit")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.CALL_AGENT},
            scopes = "tasks.write")
    ResponseEntity<SurveyBody> record(
            Scope scope, @PathVariable String id, IdempotencyKey key, @RequestBody SurveyRequest body) {
        Versioned<Survey> made = record.record(scope, id, body.toAnswers(), key);
        return Answers.created("/api/v1/surveys/" + made.value().id(), made, SurveyBody.of(made.value()));
    }

    @GetMapping("/api/v1/surveys")
    @Operation(summary = "Surveys, newest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.CALL_AGENT},
            scopes = "tasks.read")
    ResponseEntity<PageBody<SurveyBody>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) SurveySubject about,
            @RequestParam(required = false) String customerId,
            @RequestParam(required = false) String vehicleId,
            PageRequest page) {
        SurveyFilter filter = new SurveyFilter(store, about, customerId, vehicleId);
        return Answers.page(surveys.list(scope, filter, page), found -> SurveyBody.of(found.value()));
    }

    @GetMapping("/api/v1/surveys/{id}")
    @Operation(summary = "One survey")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.CALL_AGENT},
            scopes = "tasks.read")
    ResponseEntity<SurveyBody> get(Scope scope, @PathVariable String id) {
        Versioned<Survey> found = surveys.get(scope, id);
        return Answers.ok(found, SurveyBody.of(found.value()));
    }

    /**
     * A customer's answers, each 0 to 10.
     *
     * @param factors those that were asked
     * @param text in the customer's own words; at most 4,000 characters
     * @param thinksOfUsFirst null when it was not asked
     */
    record SurveyRequest(
            @Schema(description = "Overall impression, 0 (worst) to 10 (best)", example = "9")
            Integer overall,

            @Schema(
                    description = "Score of each factor asked, 0 to 10; the choices are at /api/v1/tasks/choices",
                    example = "{\"RECEPTION\": 9}")
            Map<Factor, Integer> factors,

            @Schema(description = "In the customer's own words; at most 4,000 characters")
            String text,

            @Schema(
                    description =
                            "Whether we come to mind first when they think of buying a car; left out when not asked")
            Boolean thinksOfUsFirst) {
        RecordSurvey.Answers toAnswers() {
            return new RecordSurvey.Answers(overall, factors, Text.optional("text", text, Text.NOTE), thinksOfUsFirst);
        }
    }
}
