package io.showroom.lead.lead.web;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.PhoneNumber;
import io.showroom.lead.enquiry.Enquiry;
import io.showroom.lead.enquiry.Source;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.lead.Pending;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Shows leads. Consultants see their own; everyone only those of their stores. */
@RestController
@RequestMapping("/api/v1/leads")
@Tag(name = "leads")
class LeadController {
    private final Leads leads;

    LeadController(Leads leads) {
        this.leads = leads;
    }

    @GetMapping
    @Operation(summary = "Leads, newest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<PageBody<LeadView>> list(
            Scope scope,
            @RequestParam(required = false) String store,
            @Parameter(description = "Staff id") @RequestParam(required = false) String owner,
            @RequestParam(required = false) IntentLevel level,
            @RequestParam(required = false) Stage stage,
            @RequestParam(required = false) String customerId,
            @RequestParam(required = false) Boolean open,
            @Parameter(description = "E.164", example = "+8613800138000") @RequestParam(required = false) String phone,
            @Parameter(description = "What waits for a manager") @RequestParam(required = false) Pending pending,
            @RequestParam(required = false) Source source,
            @Parameter(description = "Model wanted, however typed", example = "ID.4") @RequestParam(required = false)
                    String model,
            @Parameter(description = "However typed", example = "spring-2026") @RequestParam(required = false)
                    String campaign,
            @Parameter(description = "Came in then or later, UTC", example = "2026-03-01T00:00:00Z")
                    @RequestParam(required = false)
                    Instant from,
            @Parameter(description = "Came in before then, UTC", example = "2026-04-01T00:00:00Z")
                    @RequestParam(required = false)
                    Instant before,
            PageRequest page) {
        LeadFilter filter = new LeadFilter(
                store,
                owner,
                level,
                stage,
                customerId,
                open,
                e164(phone),
                pending,
                source,
                value("model", Dimension.MODEL, model),
                value("campaign", Dimension.CAMPAIGN, campaign),
                from,
                before);
        return Answers.page(leads.list(scope, filter, page), lead -> LeadView.of(lead.value()));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One lead")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<LeadView> one(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        return Answers.ok(lead, LeadView.of(lead.value()));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "Every change of level and stage, with the evidence: why was this an A on 3 May?")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<HistoryView> history(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        return Answers.ok(lead, HistoryView.of(lead.value()));
    }

    @GetMapping("/{id}/enquiries")
    @Operation(summary = "The enquiries that made the lead and joined it, oldest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<List<EnquiryView>> enquiries(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        List<Enquiry> enquiries = lead.value().origin().enquiries();
        return Answers.ok(lead, enquiries.stream().map(EnquiryView::of).toList());
    }

    /** As it is counted; what was not given does not narrow. */
    private static String value(String name, Dimension dimension, String given) {
        return given == null ? null : dimension.folded(Text.required(name, given, Text.NAME));
    }

    private static String e164(String phone) {
        if (phone == null) {
            return null;
        }
        try {
            // a plus in a query string often arrives as a blank
            return PhoneNumber.parse(phone.startsWith(" ") ? "+" + phone.strip() : phone, "CN")
                    .e164();
        } catch (InvalidValue bad) {
            throw new Invalid("phone", bad.code(), bad.getMessage());
        }
    }
}
