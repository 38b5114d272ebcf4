package io.showroom.lead.contact.web;

import io.showroom.lead.contact.RecordContact;
import io.showroom.lead.lead.Contact;
import io.showroom.lead.lead.ContactChannel;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.lead.web.LeadView;
import io.showroom.lead.lead.web.Needed;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.OptionalIfMatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Records contacts with a prospect. */
@RestController
@RequestMapping("/api/v1/leads/{id}/contacts")
@Tag(name = "contacts")
class ContactController {
    private final RecordContact record;
    private final Leads leads;

    ContactController(RecordContact record, Leads leads) {
        this.record = record;
        this.leads = leads;
    }

    /** A contact, or the attempt at one. */
    record ContactBody(
            ContactChannel channel,

            @Schema(description = "Whether the customer took part; an unanswered call is false")
            Boolean customerTookPart,

            @Schema(description = "At most 4,000 characters")
            String note,

            @Schema(description = "Now when left out; never in the future")
            Instant at) {}

    @PostMapping
    @Operation(summary = "Records a contact: stops the first-contact clock and may carry the lead forward")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.write")
    ResponseEntity<LeadView> record(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody ContactBody body) {
        RecordContact.Told told = new RecordContact.Told(
                Needed.value("channel", body.channel()),
                Boolean.TRUE.equals(body.customerTookPart()),
                Text.optional("note", body.note(), Text.NOTE),
                body.at());
        LeadDesk.Made made = record.record(scope, id, expected, key, told);
        String path = "/api/v1/leads/" + id + "/contacts";
        return Answers.created(path, made.lead(), LeadView.of(made.lead().value()));
    }

    @GetMapping
    @Operation(summary = "The latest 100 contacts and attempts, oldest first")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.CALL_AGENT},
            scopes = "leads.read")
    ResponseEntity<List<Contact>> list(Scope scope, @PathVariable String id) {
        Versioned<Lead> lead = leads.get(scope, id);
        return Answers.ok(lead, lead.value().contacts().recent());
    }
}
