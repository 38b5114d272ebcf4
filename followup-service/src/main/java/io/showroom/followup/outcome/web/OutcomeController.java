package io.showroom.followup.outcome.web;

import io.showroom.followup.outcome.RecordOutcome;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.web.TaskBody;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes what came of a task. */
@RestController
@Tag(name = "tasks")
class OutcomeController {
    private final RecordOutcome record;

    OutcomeController(RecordOutcome record) {
        this.record = record;
    }

    /** If-Match may be left out: only an open task takes an outcome, so a second one is refused in any case. */
    @PostMapping("/api/v1/tasks/{id}/outcome")
    @Operation(summary = "Reports what came of a task, and closes it")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "tasks.write")
    ResponseEntity<TaskBody> record(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            @RequestBody OutcomeRequest body,
            Locale reader) {
        Versioned<Task> done = record.record(scope, id, expected, body.toReport());
        return Answers.ok(done, TaskBody.of(done.value(), reader));
    }

    /**
     * What came of a task.
     *
     * @param notes at most 4,000 characters
     * @param nextStep at most 4,000 characters
     * @param callBackAt with CALL_BACK, and only with it
     */
    record OutcomeRequest(Disposition disposition, String notes, String nextStep, Instant callBackAt) {
        RecordOutcome.Report toReport() {
            if (disposition == null) {
                throw new Invalid("disposition", "required", "is missing");
            }
            return new RecordOutcome.Report(
                    disposition,
                    Text.optional("notes", notes, Text.NOTE),
                    Text.optional("nextStep", nextStep, Text.NOTE),
                    callBackAt);
        }
    }
}
