package io.showroom.lead.reception.web;

import io.showroom.lead.reception.CorrectVisit;
import io.showroom.lead.reception.RegisterVisit;
import io.showroom.lead.reception.SignOut;
import io.showroom.lead.reception.Told;
import io.showroom.lead.reception.Visit;
import io.showroom.lead.reception.VisitResult;
import io.showroom.lead.reception.Visits;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The reception register: writes lines, completes and corrects them. */
@RestController
@RequestMapping(ReceptionController.PATH)
@Tag(name = "reception")
class ReceptionController {
    static final String PATH = "/api/v1/leads/reception";

    private final RegisterVisit register;
    private final CorrectVisit correct;
    private final SignOut signOut;
    private final Visits visits;
    private final MergePatch patches;

    ReceptionController(
            RegisterVisit register, CorrectVisit correct, SignOut signOut, Visits visits, MergePatch patches) {
        this.register = register;
        this.correct = correct;
        this.signOut = signOut;
        this.visits = visits;
        this.patches = patches;
    }

    /** How a visit ended. */
    record SignOutBody(
            @Schema(description = "Now when left out") Instant leftAt,
            VisitResult result,

            @Schema(description = "At most 4,000 characters")
            String note) {}

    @PostMapping
    @Operation(
            summary = "A walk-in or a call-in",
            description = "With a phone and the wish to buy it makes a lead or joins the open one of the same person."
                    + " A party that has not signed out is 409 already-registered: sign it out, or claim it.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.write")
    ResponseEntity<VisitView> register(Scope scope, IdempotencyKey key, @RequestBody VisitBody body) {
        String store = Text.optional("store", body.store(), Text.NAME);
        Versioned<Visit> visit = register.register(scope, key, store, body.told());
        return Answers.created(PATH + "/" + visit.value().id(), visit, VisitView.of(visit.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One line of the register")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<VisitView> one(Scope scope, @PathVariable String id) {
        return answer(visits.get(scope, id));
    }

    @PatchMapping(path = "/{id}", consumes = "application/merge-patch+json")
    @Operation(
            summary = "Corrects or completes a line; what stood there stays in its trace",
            description = "JSON merge patch of the fields of a new line but store and kind.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.write")
    ResponseEntity<VisitView> correct(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode patch) {
        VisitBody current = VisitBody.of(visits.get(scope, id).value());
        VisitBody patched = patches.applied(current, patch, VisitBody.class);
        if (!current.store().equals(patched.store()) || current.kind() != patched.kind()) {
            throw new Invalid("store", "fixed", "and kind of a line stay as they are");
        }
        Told told = patched.told();
        return answer(correct.correct(scope, id, expected, told));
    }

    @PostMapping("/{id}/sign-out")
    @Operation(summary = "They leave, or hang up")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.write")
    ResponseEntity<VisitView> signOut(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody SignOutBody body) {
        String note = Text.optional("note", body.note(), Text.NOTE);
        return answer(signOut.signOut(scope, id, expected, body.leftAt(), body.result(), note));
    }

    private static ResponseEntity<VisitView> answer(Versioned<Visit> visit) {
        return Answers.ok(visit, VisitView.of(visit.value()));
    }
}
