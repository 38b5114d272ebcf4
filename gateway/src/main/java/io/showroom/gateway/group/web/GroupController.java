package io.showroom.gateway.group.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SALES_CONSULTANT;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.gateway.group.DealerGroup;
import io.showroom.gateway.group.EditGroup;
import io.showroom.gateway.group.Groups;
import io.showroom.gateway.record.SameId;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.MergePatch;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The caller's dealer group and its settings. */
@RestController
@RequestMapping("/api/v1/groups")
class GroupController {
    private final Groups groups;
    private final EditGroup edit;
    private final MergePatch patches;

    GroupController(Groups groups, EditGroup edit, MergePatch patches) {
        this.groups = groups;
        this.edit = edit;
        this.patches = patches;
    }

    @GetMapping
    @Operation(summary = "The caller's group: a list of one")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = {"directory.read", "directory.write"})
    PageBody<GroupBody> list(Scope scope) {
        return new PageBody<>(
                groups.find(scope, scope.group()).stream()
                        .map(group -> GroupBody.of(group.value()))
                        .toList(),
                null);
    }

    @GetMapping("/{id}")
    @Operation(summary = "A dealer group with its settings")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = {"directory.read", "directory.write"})
    ResponseEntity<GroupBody> get(Scope scope, @PathVariable String id) {
        return shown(groups.get(scope, id));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace what may be edited of the group; every service knows within a second")
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ResponseEntity<GroupBody> put(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody GroupBody body) {
        SameId.require(id, body.id());
        return shown(edit.edit(scope, id, expected, before -> body.details(before.active())));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Change the group or its settings (JSON merge patch); every service knows within a second",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/merge-patch+json",
                                            schema = @Schema(implementation = GroupBody.class))))
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ResponseEntity<GroupBody> patch(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode patch) {
        return shown(edit.edit(scope, id, expected, before -> {
            GroupBody patched = patches.applied(GroupBody.of(id, before, null), patch, GroupBody.class);
            SameId.require(id, patched.id());
            return patched.details(before.active());
        }));
    }

    private static ResponseEntity<GroupBody> shown(Versioned<DealerGroup> group) {
        return Answers.ok(group, GroupBody.of(group.value()));
    }
}
