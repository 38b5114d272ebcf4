package io.showroom.customer.disclosure.web;

import io.showroom.customer.disclosure.RecordIdentity;
import io.showroom.customer.disclosure.Reveal;
import io.showroom.customer.disclosure.Reveal.OpenIdentity;
import io.showroom.customer.identity.IdentityKind;
import io.showroom.customer.identity.IdentityNumber;
import io.showroom.customer.registry.Customer;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is masked elsewhere: recorded, and shown in the clear to those who need it, with a trace. */
@RestController
@RequestMapping("/api/v1/customers/{id}")
@Tag(name = "disclosure")
class DisclosureController {
    private static final String REASON = "Why it is needed, at most 300 characters; must be given";

    private final RecordIdentity record;
    private final Reveal reveal;
    private final Clock clock;

    DisclosureController(RecordIdentity record, Reveal reveal, Clock clock) {
        this.record = record;
        this.reveal = reveal;
        this.clock = clock;
    }

    /** An identity number as typed. */
    record IdentityRequest(
            IdentityKind kind,

            @Schema(description = "As typed: blanks and dashes do not matter", example = "11010519491231002X")
            String number) {

        /** Hidden: this is an identity number. */
        @Override
        public String toString() {
            return "IdentityRequest[" + kind + ", hidden]";
        }
    }

    /** What was recorded, masked. */
    record IdentityAnswer(
            IdentityKind kind,

            @Schema(example = "110105********002X") String masked,

            @Schema(description = "What is odd about it but lawful")
            List<String> warnings,

            @Schema(description = "UTC") Instant recordedAt) {}

    /** The number in the clear. */
    record OpenIdentityAnswer(
            IdentityKind kind,

            @Schema(example = "11010519491231002X") String number,

            @Schema(description = "What is odd about it but lawful")
            List<String> warnings,

            @Schema(description = "UTC") Instant recordedAt) {

        /** Hidden: this is an identity number. */
        @Override
        public String toString() {
            return "OpenIdentityAnswer[" + kind + ", hidden]";
        }
    }

    @PutMapping("/identity")
    @Operation(
            summary = "Records the number that proves who the customer is, as the order needs it",
            description = "Kept encrypted. 409 same-customer when it is another customer's whom the caller sees, naming"
                    + " it; 409 identity-recorded when the customer has another number.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR},
            scopes = "customers.write")
    ResponseEntity<IdentityAnswer> record(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody IdentityRequest body) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        IdentityNumber number = IdentityNumber.read("number", body.kind(), body.number(), today);
        Versioned<Customer> customer = record.record(scope, id, expected, number);
        var identity = customer.value().identity();
        return Answers.ok(
                customer,
                new IdentityAnswer(identity.kind(), identity.masked(), identity.warnings(), identity.recordedAt()));
    }

    @GetMapping("/identity")
    @Operation(summary = "The identity number in the clear; the read and its reason are kept in the audit trail")
    @Allowed(roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER})
    ResponseEntity<OpenIdentityAnswer> identity(
            Scope scope,
            @PathVariable String id,
            @Parameter(description = REASON, example = "order 2026-0117") @RequestParam(required = false)
                    String reason) {
        OpenIdentity open = reveal.identity(scope, id, Text.required("reason", reason, Text.ADDRESS));
        var identity = open.identity();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OpenIdentityAnswer(
                        identity.kind(), open.number(), identity.warnings(), identity.recordedAt()));
    }

    @GetMapping("/contact-details")
    @Operation(
            summary = "Phones, e-mails and address in the clear; the read and its reason are kept in the audit trail")
    @Allowed(
            roles = {Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT},
            scopes = "customers.read")
    ResponseEntity<ContactDetails> contactDetails(
            Scope scope,
            @PathVariable String id,
            @Parameter(description = REASON, example = "order 2026-0117") @RequestParam(required = false)
                    String reason) {
        String why = Text.required("reason", reason, Text.ADDRESS);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ContactDetails.of(reveal.contactDetails(scope, id, why)));
    }
}
