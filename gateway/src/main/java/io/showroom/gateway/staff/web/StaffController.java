package io.showroom.gateway.staff.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SALES_CONSULTANT;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.gateway.record.SameId;
import io.showroom.gateway.staff.EditStaff;
import io.showroom.gateway.staff.HireStaff;
import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.StaffMembers;
import io.showroom.gateway.staff.StaffQuery;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The group's staff. Those who work at a store see whoever works there too. */
@RestController
@RequestMapping("/api/v1/staff")
class StaffController {
    private final StaffMembers staff;
    private final HireStaff hire;
    private final EditStaff edit;
    private final MergePatch patches;

    StaffController(StaffMembers staff, HireStaff hire, EditStaff edit, MergePatch patches) {
        this.staff = staff;
        this.hire = hire;
        this.edit = edit;
        this.patches = patches;
    }

    @GetMapping
    @Operation(summary = "The members of staff the caller sees, the first made first")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = {"directory.read", "directory.write"})
    ResponseEntity<PageBody<StaffBody>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @RequestParam(required = false) Role role,
            @RequestParam(required = false) Boolean active,
            PageRequest page) {
        return Answers.page(
                staff.list(scope, new StaffQuery(store, role, active), page),
                member -> StaffBody.of(scope, member.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A member of staff")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = {"directory.read", "directory.write"})
    ResponseEntity<StaffBody> get(Scope scope, @PathVariable String id) {
        return shown(scope, staff.get(scope, id));
    }

    @PostMapping
    @Operation(summary = "Add a member of staff; every service knows them within a second")
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ResponseEntity<StaffBody> create(Scope scope, IdempotencyKey key, @RequestBody StaffBody body) {
        EditStaff.Wanted wanted = body.wanted(true);
        Versioned<StaffMember> made = hire.hire(scope, key, body.id(), wanted.details(), wanted.active());
        return Answers.created("/api/v1/staff/" + made.value().id(), made, StaffBody.of(scope, made.value()));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace a member's details; every service knows within a second")
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ResponseEntity<StaffBody> put(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody StaffBody body) {
        SameId.require(id, body.id());
        return shown(scope, edit.edit(scope, id, expected, before -> body.wanted(before.active())));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Change a member, or let them go with active: false (JSON merge patch)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/merge-patch+json",
                                            schema = @Schema(implementation = StaffBody.class))))
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ResponseEntity<StaffBody> patch(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode patch) {
        return shown(scope, edit.edit(scope, id, expected, before -> {
            StaffBody patched = patches.applied(StaffBody.editable(id, before), patch, StaffBody.class);
            SameId.require(id, patched.id());
            return patched.wanted(before.active());
        }));
    }

    private static ResponseEntity<StaffBody> shown(Scope scope, Versioned<StaffMember> member) {
        return Answers.ok(member, StaffBody.of(scope, member.value()));
    }
}
