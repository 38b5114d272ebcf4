package io.showroom.lead.clash.web;

import io.showroom.lead.clash.AskHandOver;
import io.showroom.lead.clash.Claim;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Asks for the hand-over of a lead that is known at another store. */
@RestController
@RequestMapping("/api/v1/leads/{id}/hand-over-requests")
@Tag(name = "claims")
class HandOverController {
    private final AskHandOver ask;

    HandOverController(AskHandOver ask) {
        this.ask = ask;
    }

    /** Who shall have the customer, and why. */
    record HandOverBody(
            @Schema(description = "The own store, to get the other's lead; or the other, to give it the own lead")
            String toStore,

            @Schema(description = "At most 4,000 characters")
            String note) {}

    @PostMapping
    @Operation(
            summary = "Asks for the hand-over of the lead to or from the other store that knows the customer",
            description = "The lead named is your own. The other store's manager decides within the group's time; on"
                    + " approval the giving store's lead goes into the receiving store's own lead of the customer.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    ResponseEntity<ClaimView> ask(
            Scope scope, IdempotencyKey key, @PathVariable String id, @RequestBody HandOverBody body) {
        String toStore = Text.required("toStore", body.toStore(), Text.NAME);
        Versioned<Claim> claim = ask.ask(scope, key, id, toStore, Text.optional("note", body.note(), Text.NOTE));
        return Answers.created("/api/v1/leads/claims/" + claim.value().id(), claim, ClaimView.of(scope, claim.value()));
    }
}
