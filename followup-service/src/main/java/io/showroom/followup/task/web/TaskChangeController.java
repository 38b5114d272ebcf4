package io.showroom.followup.task.web;

import io.showroom.followup.task.CancelTask;
import io.showroom.followup.task.ReassignTask;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.text.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives a task to somebody else, or takes it off the list. */
@RestController
@RequestMapping("/api/v1/tasks/{id}")
@Tag(name = "tasks")
class TaskChangeController {
    private final ReassignTask reassign;
    private final CancelTask cancel;
    private final TaskViews views;

    TaskChangeController(ReassignTask reassign, CancelTask cancel, TaskViews views) {
        this.reassign = reassign;
        this.cancel = cancel;
        this.views = views;
    }

    /** Who shall do it. */
    record AssigneeBody(
            @Schema(description = "Staff id of somebody who works at the task's store")
            String assignee) {}

    /** Why it is not to be done. */
    record CancellationBody(
            @Schema(description = "At most 4,000 characters")
            String reason) {}

    @PutMapping("/assignment")
    @Operation(summary = "Gives an open task to somebody else; what nobody has may be taken by who sees it")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "tasks.write")
    ResponseEntity<TaskBody> assign(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody AssigneeBody body, Locale reader) {
        Scope sight = TaskSight.of(scope);
        String assignee = Text.required("assignee", body.assignee(), Text.NAME);
        return views.one(scope, reassign.reassign(sight, id, expected, assignee), reader);
    }

    @PostMapping("/cancellation")
    @Operation(
            summary = "Takes an open task off the list",
            description = "Whoever made it by hand may, and a manager; what a lead asks for goes with its cause.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "tasks.write")
    ResponseEntity<TaskBody> cancel(
            Scope scope,
            @PathVariable String id,
            Expected expected,
            @RequestBody CancellationBody body,
            Locale reader) {
        Scope sight = TaskSight.of(scope);
        String reason = Text.required("reason", body.reason(), Text.NOTE);
        return views.one(scope, cancel.cancel(sight, id, expected, reason), reader);
    }
}
