package io.showroom.gateway.system.web;

import static io.showroom.platform.security.Role.GROUP_ADMIN;

import io.showroom.gateway.access.WithOwnIssuer;
import io.showroom.gateway.record.SameId;
import io.showroom.gateway.system.AdmitSystem;
import io.showroom.gateway.system.EditSystem;
import io.showroom.gateway.system.SystemClient;
import io.showroom.gateway.system.SystemClients;
import io.showroom.platform.problem.Invalid;
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
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The systems that the group lets in by client credentials. People of head office only: a system makes no system. */
@RestController
@WithOwnIssuer
@RequestMapping("/api/v1/clients")
class ClientController {
    private final SystemClients clients;
    private final AdmitSystem admit;
    private final EditSystem edit;
    private final MergePatch patches;

    ClientController(SystemClients clients, AdmitSystem admit, EditSystem edit, MergePatch patches) {
        this.clients = clients;
        this.admit = admit;
        this.edit = edit;
        this.patches = patches;
    }

    /** A system's new secret. */
    record SecretBody(
            @Schema(example = "harbour-website") String id,

            @Schema(description = "Shown once; kept nowhere")
            String secret) {}

    @GetMapping
    @Operation(summary = "The systems the group lets in, the first made first")
    @Allowed(roles = GROUP_ADMIN)
    ResponseEntity<PageBody<ClientBody>> list(Scope scope, PageRequest page) {
        return Answers.page(clients.list(scope, page), client -> ClientBody.of(client.value(), null));
    }

    @GetMapping("/{id}")
    @Operation(summary = "A system")
    @Allowed(roles = GROUP_ADMIN)
    ResponseEntity<ClientBody> get(Scope scope, @PathVariable String id) {
        return shown(clients.get(scope, id));
    }

    @PostMapping
    @Operation(summary = "Let a system in; the answer shows its secret, this once")
    @Allowed(roles = GROUP_ADMIN)
    ResponseEntity<ClientBody> create(Scope scope, IdempotencyKey key, @RequestBody ClientBody body) {
        if (body.secret() != null) {
            throw new Invalid("secret", "not-taken", "is made here, and shown in the answer");
        }
        EditSystem.Wanted wanted = body.wanted(true);
        AdmitSystem.Admitted made = admit.admit(scope, key, body.id(), wanted.details(), wanted.active());
        SystemClient client = made.client().value();
        return Answers.created("/api/v1/clients/" + client.id(), made.client(), ClientBody.of(client, made.secret()));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Change a system, or shut it out with active: false (JSON merge patch)",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/merge-patch+json",
                                            schema = @Schema(implementation = ClientBody.class))))
    @Allowed(roles = GROUP_ADMIN)
    ResponseEntity<ClientBody> patch(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode patch) {
        return shown(edit.edit(scope, id, expected, before -> {
            ClientBody patched = patches.applied(ClientBody.editable(id, before), patch, ClientBody.class);
            SameId.require(id, patched.id());
            return patched.wanted(before.active());
        }));
    }

    @PostMapping("/{id}/secret")
    @Operation(summary = "Give a system a new secret; the one before it ends at once")
    @Allowed(roles = GROUP_ADMIN)
    ResponseEntity<SecretBody> renew(Scope scope, IdempotencyKey key, @PathVariable String id) {
        String secret = edit.renewSecret(scope, key, id);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new SecretBody(id, secret));
    }

    private static ResponseEntity<ClientBody> shown(Versioned<SystemClient> client) {
        return Answers.ok(client, ClientBody.of(client.value(), null));
    }
}
