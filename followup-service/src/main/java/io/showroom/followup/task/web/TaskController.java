package io.showroom.followup.task.web;

import io.showroom.followup.settings.Days;
import io.showroom.followup.task.CreateTask;
import io.showroom.followup.task.Task;
import io.showroom.followup.task.TaskFilter;
import io.showroom.followup.task.TaskKind;
import io.showroom.followup.task.TaskState;
import io.showroom.followup.task.Tasks;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is to be done, and what was. Consultants and service advisers see their own tasks and those nobody has. */
@RestController
@RequestMapping("/api/v1/tasks")
@Tag(name = "tasks")
class TaskController {
    private final Tasks tasks;
    private final CreateTask create;
    private final TaskViews views;

    TaskController(Tasks tasks, CreateTask create, TaskViews views) {
        this.tasks = tasks;
        this.create = create;
        this.views = views;
    }

    @GetMapping
    @Operation(summary = "Tasks in the order in which they fall due")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "tasks.read")
    ResponseEntity<PageBody<TaskBody>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @Parameter(description = "Staff id") @RequestParam(required = false) String assignee,
            @RequestParam(required = false) TaskState state,
            @RequestParam(required = false) TaskKind kind,
            @Parameter(
                            description = "Exclusive, UTC; with state=OPEN and the present time: what is overdue",
                            example = "2026-03-04T10:00:00Z")
                    @RequestParam(required = false)
                    Instant dueBefore,
            @RequestParam(required = false) String customerId,
            @RequestParam(required = false) String leadId,
            @RequestParam(required = false) String vehicleId,
            @Parameter(description = "Staff id of who overdue tasks have risen to") @RequestParam(required = false)
                    String escalatedTo,
            PageRequest page,
            Locale reader) {
        TaskFilter filter = new TaskFilter(
                store,
                assignee,
                state,
                kind,
                Days.thinkable("dueBefore", dueBefore),
                customerId,
                leadId,
                vehicleId,
                escalatedTo);
        Scope sight = TaskSight.of(scope);
        return views.page(scope, tasks.list(sight, filter, page), reader);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "tasks.read")
    ResponseEntity<TaskBody> get(Scope scope, @PathVariable String id, Locale reader) {
        return views.one(scope, tasks.get(TaskSight.of(scope), id), reader);
    }

    @PostMapping
    @Operation(summary = "Makes a task, for oneself or, as a manager or agent, for a colleague of the store")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "tasks.write")
    ResponseEntity<TaskBody> create(Scope scope, IdempotencyKey key, @RequestBody TaskRequest body, Locale reader) {
        Versioned<Task> made = create.create(scope, body.toWish(), key);
        return Answers.created("/api/v1/tasks/" + made.value().id(), made, views.body(scope, made.value(), reader));
    }
}
