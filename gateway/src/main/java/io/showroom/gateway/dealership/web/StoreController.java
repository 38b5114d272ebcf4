package io.showroom.gateway.dealership.web;

import static io.showroom.platform.security.Role.CALL_AGENT;
import static io.showroom.platform.security.Role.GROUP_ADMIN;
import static io.showroom.platform.security.Role.SALES_CONSULTANT;
import static io.showroom.platform.security.Role.SERVICE_ADVISOR;
import static io.showroom.platform.security.Role.STORE_MANAGER;
import static io.showroom.platform.security.Role.TECHNICIAN;

import io.showroom.gateway.dealership.DealerStore;
import io.showroom.gateway.dealership.EditStore;
import io.showroom.gateway.dealership.OpenStore;
import io.showroom.gateway.dealership.StoreQuery;
import io.showroom.gateway.dealership.Stores;
import io.showroom.gateway.record.SameId;
import io.showroom.platform.security.Allowed;
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

/** The group's stores. Staff see those they work at. */
@RestController
@RequestMapping("/api/v1/stores")
class StoreController {
    private final Stores stores;
    private final OpenStore open;
    private final EditStore edit;
    private final MergePatch patches;

    StoreController(Stores stores, OpenStore open, EditStore edit, MergePatch patches) {
        this.stores = stores;
        this.open = open;
        this.edit = edit;
        this.patches = patches;
    }

    @GetMapping
    @Operation(summary = "The stores the caller sees, the first made first")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = {"directory.read", "directory.write"})
    ResponseEntity<PageBody<StoreBody>> list(
            Scope scope,
            @RequestParam(required = false) String brand,
            @RequestParam(required = false) Boolean active,
            PageRequest page) {
        return Answers.page(
                stores.list(scope, new StoreQuery(brand, active), page), store -> StoreBody.of(store.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A store")
    @Allowed(
            roles = {GROUP_ADMIN, STORE_MANAGER, SALES_CONSULTANT, SERVICE_ADVISOR, TECHNICIAN, CALL_AGENT},
            scopes = {"directory.read", "directory.write"})
    ResponseEntity<StoreBody> get(Scope scope, @PathVariable String id) {
        return shown(stores.get(scope, id));
    }

    @PostMapping
    @Operation(summary = "Add a store; every service knows it within a second")
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ResponseEntity<StoreBody> create(Scope scope, IdempotencyKey key, @RequestBody StoreBody body) {
        EditStore.Wanted wanted = body.wanted(true);
        Versioned<DealerStore> made = open.open(scope, key, body.id(), wanted.details(), wanted.active());
        return Answers.created("/api/v1/stores/" + made.value().id(), made, StoreBody.of(made.value()));
    }

    @PutMapping("/{id}")
    @Operation(summary = "Replace a store's details; every service knows within a second")
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ResponseEntity<StoreBody> put(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody StoreBody body) {
        SameId.require(id, body.id());
        return shown(edit.edit(scope, id, expected, before -> body.wanted(before.active())));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Change a store, or close it with active: false (JSON merge patch)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/merge-patch+json",
                                            schema = @Schema(implementation = StoreBody.class))))
    @Allowed(roles = GROUP_ADMIN, scopes = "directory.write")
    ResponseEntity<StoreBody> patch(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode patch) {
        return shown(edit.edit(scope, id, expected, before -> {
            StoreBody patched = patches.applied(StoreBody.of(id, before, null), patch, StoreBody.class);
            SameId.require(id, patched.id());
            return patched.wanted(before.active());
        }));
    }

    private static ResponseEntity<StoreBody> shown(Versioned<DealerStore> store) {
        return Answers.ok(store, StoreBody.of(store.value()));
    }
}
