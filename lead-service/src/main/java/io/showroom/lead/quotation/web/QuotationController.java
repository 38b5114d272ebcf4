package io.showroom.lead.quotation.web;

import io.showroom.lead.deal.Quotation;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.quotation.MakeQuotation;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Makes and shows offers; call agents never see them. */
@RestController
@RequestMapping("/api/v1/leads/{id}/quotations")
@Tag(name = "quotations")
class QuotationController {
    private final MakeQuotation make;
    private final Leads leads;

    QuotationController(MakeQuotation make, Leads leads) {
        this.make = make;
        this.leads = leads;
    }

    @PostMapping
    @Operation(summary = "Makes an offer; a further one is the next version")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.write")
    ResponseEntity<QuotationView> make(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody QuotationBody body) {
        LeadDesk.Made made = make.make(scope, id, expected, key, body.offer());
        List<Quotation> all = made.lead().value().deals().quotations();
        QuotationView view = all.stream()
                .filter(q -> q.id().equals(made.id()))
                .map(q -> QuotationView.of(q, all.size()))
                .findFirst()
                .orElseThrow();
        return Answers.created("/api/v1/leads/" + id + "/quotations", made.lead(), view);
    }

    @GetMapping
    @Operation(summary = "All versions of the lead's offers, oldest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT},
            scopes = "leads.read")
    ResponseEntity<List<QuotationView>> list(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        List<Quotation> all = lead.value().deals().quotations();
        return Answers.ok(
                lead, all.stream().map(q -> QuotationView.of(q, all.size())).toList());
    }
}
