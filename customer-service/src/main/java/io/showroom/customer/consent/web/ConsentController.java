package io.showroom.customer.consent.web;

import io.showroom.customer.consent.RecordConsent;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
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
import java.time.Clock;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A customer's consents: a ledger that is only ever added to, and what holds by it. */
@RestController
@RequestMapping("/api/v1/customers/{id}/consents")
@Tag(name = "consents")
class ConsentController {
    private final RecordConsent record;
    private final Customers customers;
    private final Clock clock;

    ConsentController(RecordConsent record, Customers customers, Clock clock) {
        this.record = record;
        this.customers = customers;
        this.clock = clock;
    }

    @PostMapping
    @Operation(
            summary = "Records what a customer consented to, refused or withdrew",
            description = "A consent needs the version of its text and a proof; a withdrawal is always taken, and takes"
                    + " effect at once. The later decision counts; at the same moment, the one that says no. What says"
                    + " nothing new is not recorded again.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "customers.write")
    ResponseEntity<ConsentsBody> record(
            Scope scope,
            @PathVariable String id,
            @OptionalIfMatch Expected expected,
            IdempotencyKey key,
            @RequestBody ConsentForm body,
            Locale language) {
        Versioned<Customer> customer = record.record(scope, id, expected, key, body.told(clock.instant()));
        return answer(customer, scope, language);
    }

    @GetMapping
    @Operation(summary = "What a customer consents to, and the ledger it follows from")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "customers.read")
    ResponseEntity<ConsentsBody> read(Scope scope, @PathVariable String id, Locale language) {
        return answer(customers.get(scope, id), scope, language);
    }

    private static ResponseEntity<ConsentsBody> answer(Versioned<Customer> customer, Scope scope, Locale language) {
        return Answers.ok(customer, ConsentsBody.of(customer.value().consents(), scope::sees, language));
    }
}
