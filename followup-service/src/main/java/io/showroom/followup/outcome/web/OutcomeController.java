package io.showroom.followup.outcome.web;

import io.showroom.followup.outcome.RecordOutcome;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.web.TaskBody;
import io.showroom.followup.task.web.TaskSight;
import io.showroom.followup.task.web.TaskViews;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
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
    private final TaskViews views;

    OutcomeController(RecordOutcome record, TaskViews views) {
        this.record = record;
        this.views = views;
    }

    /** If-Match may be left out: only an open task takes an outcome; the same one again is answered alike. */
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
        Scope sight = TaskSight.of(scope);
        return views.one(scope, record.record(sight, id, expected, body.toReport()), reader);
    }

    /** What came of a task. */
    record OutcomeRequest(
            Disposition disposition,

            @Schema(description = "At most 4,000 characters")
            String notes,

            @Schema(description = "What is agreed to happen next; at most 4,000 characters")
            String nextStep,

            @Schema(
                    description = "When the customer wants to be called, UTC, within 90 days; with CALL_BACK only",
                    example = "2026-03-04T07:00:00Z")
            Instant callBackAt) {
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
