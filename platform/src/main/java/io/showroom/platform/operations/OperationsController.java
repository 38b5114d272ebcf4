package io.showroom.platform.operations;

import io.showroom.platform.messaging.DeadLetters;
import io.showroom.platform.messaging.ReplayDeadLetter;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AuditTrail;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What whoever runs a service needs of it: its dead letters and its audit trail. */
@RestController
@RequestMapping("/api/v1/operations")
class OperationsController {
    private final DeadLetters letters;
    private final ReplayDeadLetter replay;
    private final AuditTrail audit;

    OperationsController(DeadLetters letters, ReplayDeadLetter replay, AuditTrail audit) {
        this.letters = letters;
        this.replay = replay;
        this.audit = audit;
    }

    @GetMapping("/dead-letters")
    @Operation(summary = "Events this service could not handle, newest first")
    @Allowed(roles = Role.GROUP_ADMIN, scopes = "operations")
    ResponseEntity<PageBody<DeadLetterBody>> deadLetters(Scope scope, PageRequest page) {
        return Answers.page(letters.page(scope, page), DeadLetterBody::of);
    }

    @PostMapping("/dead-letters/{id}/replay")
    @Operation(summary = "Hand a dead letter to its handler once more")
    @Allowed(roles = Role.GROUP_ADMIN, scopes = "operations")
    ResponseEntity<Void> replay(Scope scope, @PathVariable String id) {
        replay.replay(scope, id);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/audit")
    @Operation(summary = "Who changed what and who read what is masked, newest first")
    @Allowed(roles = Role.GROUP_ADMIN, scopes = "operations")
    ResponseEntity<PageBody<AuditLineBody>> audit(
            Scope scope, @RequestParam(required = false) String record, PageRequest page) {
        return Answers.page(audit.page(scope, record, page), AuditLineBody::of);
    }
}
