package io.showroom.lead.intake.web;

import io.showroom.lead.intake.TakeLeadMail;
import io.showroom.platform.problem.FieldProblem;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes lead mails in the trade's format. */
@RestController
@RequestMapping("/api/v1/leads/adf")
@Tag(name = "intake")
class AdfController {
    private final TakeLeadMail take;

    AdfController(TakeLeadMail take) {
        this.take = take;
    }

    @PostMapping(
            consumes = {
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.APPLICATION_OCTET_STREAM_VALUE,
                "application/adf+xml",
                "application/x-adf+xml"
            })
    @Operation(
            summary = "A lead mail (ADF/XML 1.0) of up to 100 prospects and 1 MB",
            description = "Read leniently and kept word for word; no DTD, no entities. Each prospect stands alone and "
                    + "has its own result; 422 only when none is good.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER},
            scopes = "leads.write")
    MailView take(
            Scope scope,
            @Parameter(description = "The store whose address the mail was sent to") @RequestParam(required = false)
                    String store,
            @RequestBody byte[] mail) {
        TakeLeadMail.Results results = take.take(scope, store, mail);
        if (results.noneGood()) {
            throw new Invalid(results.results().stream()
                    .flatMap(result -> result.refused().errors().stream()
                            .map(e -> new FieldProblem(
                                    "prospect[" + result.index() + "]." + e.field(), e.code(), e.message())))
                    .toList());
        }
        List<ProspectView> views =
                results.results().stream().map(ProspectView::of).toList();
        return new MailView(results.message(), views);
    }
}
