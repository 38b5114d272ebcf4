package io.showroom.lead.intake.web;

import io.showroom.lead.intake.SubmitEnquiry;
import io.showroom.lead.intake.Taken;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes enquiries by REST. */
@RestController
@RequestMapping("/api/v1/leads")
@Tag(name = "intake")
class EnquiryController {
    private final SubmitEnquiry submit;

    EnquiryController(SubmitEnquiry submit) {
        this.submit = submit;
    }

    @PostMapping
    @Operation(
            summary = "An enquiry: 201 for a new lead, 200 when it joined the open lead of the same person",
            description = "A lead that can be reached by any valid phone or e-mail is never lost: bad values are set "
                    + "aside as typed, with a warning on the answer.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.write")
    ResponseEntity<TakenView> submit(Scope scope, IdempotencyKey key, @RequestBody EnquiryBody body) {
        Taken taken = submit.submit(scope, Typed.text(body.store()), body.typed(), key);
        TakenView view = TakenView.of(taken);
        return taken.outcome() == Taken.Outcome.CREATED
                ? Answers.created("/api/v1/leads/" + view.leadId(), taken.lead(), view)
                : Answers.ok(taken.lead(), view);
    }
}
