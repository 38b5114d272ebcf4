package io.showroom.customer.disclosure.web;

import io.showroom.customer.disclosure.RecordIdentity;
import io.showroom.customer.disclosure.Reveal;
import io.showroom.customer.disclosure.Reveal.OpenIdentity;
import io.showroom.customer.identity.IdentityKind;
import io.showroom.customer.identity.IdentityNumber;
import io.showroom.customer.profile.Customer;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.text.Text;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
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
class DisclosureController {
    private final RecordIdentity record;
    private final Reveal reveal;
    private final Clock clock;

    DisclosureController(RecordIdentity record, Reveal reveal, Clock clock) {
        this.record = record;
        this.reveal = reveal;
        this.clock = clock;
    }

    /** An identity number as typed. */
    record IdentityRequest(IdentityKind kind, String number) {}

    /** What was recorded, masked. */
    record IdentityAnswer(IdentityKind kind, String masked, List<String> warnings, Instant recordedAt) {}

    /** The number in the clear. */
    record OpenIdentityAnswer(IdentityKind kind, String number, List<String> warnings, Instant recordedAt) {}

    @PutMapping("/identity")
    @Operation(
            summary = "Record the number that proves who the customer is",
            description = "409 same-customer when it is another customer's whom the caller sees, naming it.")
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
    @Operation(summary = "The identity number in the clear; the reason is kept in the audit trail")
    @Allowed(roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER})
    ResponseEntity<OpenIdentityAnswer> identity(
            Scope scope, @PathVariable String id, @RequestParam(required = false) String reason) {
        OpenIdentity open = reveal.identity(scope, id, Text.required("reason", reason, Text.ADDRESS));
        var identity = open.identity();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new OpenIdentityAnswer(
                        identity.kind(), open.number(), identity.warnings(), identity.recordedAt()));
    }

    @GetMapping("/contact-details")
    @Operation(summary = "Phones, e-mails and address in the clear; the reason is kept in the audit trail")
    @Allowed(
            roles = {Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT},
            scopes = "customers.read")
    ResponseEntity<ContactDetails> contactDetails(
            Scope scope, @PathVariable String id, @RequestParam(required = false) String reason) {
        String why = Text.required("reason", reason, Text.ADDRESS);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(ContactDetails.of(reveal.contactDetails(scope, id, why)));
    }
}
