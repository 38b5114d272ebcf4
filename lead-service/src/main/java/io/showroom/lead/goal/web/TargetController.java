package io.showroom.lead.goal.web;

import io.showroom.lead.goal.SetTarget;
import io.showroom.lead.goal.Target;
import io.showroom.lead.goal.Targets;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.MergePatch;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.YearMonth;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Sets and shows what is to be reached in a month. */
@RestController
@RequestMapping("/api/v1/targets")
@Tag(name = "performance")
class TargetController {
    private final SetTarget set;
    private final Targets targets;
    private final MergePatch patch;

    TargetController(SetTarget set, Targets targets, MergePatch patch) {
        this.set = set;
        this.targets = targets;
        this.patch = patch;
    }

    /** A new target. */
    record NewTarget(
            @Schema(description = "The month of the store's calendar", example = "2026-03")
            YearMonth month,

            @Schema(description = "Leave out for the whole group")
            String store,

            @Schema(description = "Staff id of a consultant of the store; leave out for the whole store")
            String owner,

            TargetBody goals) {}

    @PostMapping
    @Operation(summary = "Sets what a consultant, a store or the group is to reach in a month")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<TargetView> set(Scope scope, IdempotencyKey key, @RequestBody NewTarget body) {
        SetTarget.Whose whose = new SetTarget.Whose(
                Needed.value("month", body.month()),
                Text.optional("store", body.store(), Text.NAME),
                Text.optional("owner", body.owner(), Text.NAME));
        Versioned<Target> target =
                set.set(scope, key, whose, Needed.value("goals", body.goals()).goals());
        return Answers.created("/api/v1/targets/" + target.value().id(), target, TargetView.of(target.value()));
    }

    @GetMapping
    @Operation(summary = "Targets, the one set last first; a consultant sees their own")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<PageBody<TargetView>> list(
            Scope scope,
            @Parameter(example = "2026-03") @RequestParam(required = false) YearMonth month,
            @RequestParam(required = false) String store,
            @Parameter(description = "Staff id") @RequestParam(required = false) String owner,
            PageRequest page) {
        return Answers.page(targets.list(scope, month, store, owner, page), target -> TargetView.of(target.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One target")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<TargetView> one(Scope scope, @PathVariable String id) {
        Versioned<Target> target = targets.get(scope, id);
        return Answers.ok(target, TargetView.of(target.value()));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(summary = "Changes the numbers to be reached; the body is a merge patch of goals")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @io.swagger.v3.oas.annotations.media.Content(schema = @Schema(implementation = TargetBody.class)))
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<TargetView> change(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode change) {
        Versioned<Target> target =
                set.change(scope, id, expected, goals -> patch.applied(TargetBody.of(goals), change, TargetBody.class)
                        .goals());
        return Answers.ok(target, TargetView.of(target.value()));
    }
}
