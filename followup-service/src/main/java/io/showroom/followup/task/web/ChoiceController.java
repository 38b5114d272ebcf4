package io.showroom.followup.task.web;

import io.showroom.contracts.value.Labelled;
import io.showroom.contracts.value.Labels;
import io.showroom.followup.cadence.Closing;
import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.PeriodUnit;
import io.showroom.followup.returnvisit.VisitState;
import io.showroom.followup.survey.Factor;
import io.showroom.followup.survey.SurveySubject;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.EscalationLevel;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskReason;
import io.showroom.followup.task.TaskState;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The choices of every field of this service, labelled for people. */
@RestController
@RequestMapping("/api/v1/tasks/choices")
@Tag(name = "tasks")
class ChoiceController {
    private final Map<String, List<Labels>> choices = new LinkedHashMap<>();

    ChoiceController() {
        add("kind", TaskKind.class);
        add("reason", TaskReason.class);
        add("state", TaskState.class);
        add("disposition", Disposition.class);
        add("closeReason", CloseReason.class);
        add("escalationLevel", EscalationLevel.class);
        add("surveySubject", SurveySubject.class);
        add("factor", Factor.class);
        add("visitState", VisitState.class);
        add("level", IntentLevel.class);
        add("periodUnit", PeriodUnit.class);
        add("leadClosing", Closing.Reason.class);
    }

    @GetMapping
    @Operation(summary = "The choices of every field, with English and Chinese labels")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = {"tasks.read", "tasks.write"})
    Map<String, List<Labels>> choices() {
        return choices;
    }

    private <E extends Enum<E> & Labelled> void add(String field, Class<E> type) {
        choices.put(field, Labels.all(type));
    }
}
