package io.showroom.customer.registry.web;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.registration.RegisterCustomer.Outcome;
import io.showroom.customer.registration.UpsertCustomer;
import io.showroom.customer.registry.Customer;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Customers by what the group's other systems call them. */
@RestController
@RequestMapping("/api/v1/customers/by-external-id/{system}/{externalId}")
@Tag(name = "integration")
class ExternalIdController {
    private final UpsertCustomer upsert;
    private final CallerDesk desk;

    ExternalIdController(UpsertCustomer upsert, CallerDesk desk) {
        this.upsert = upsert;
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The customer that another system calls so, with sensitive fields masked")
    @Allowed(roles = Role.GROUP_ADMIN, scopes = "customers.read")
    ResponseEntity<CustomerBody> read(
            Scope scope, @PathVariable String system, @PathVariable String externalId, Locale language) {
        Versioned<Customer> customer = upsert.get(scope, externalId(system, externalId));
        return Answers.ok(customer, new CustomerView(scope, language).body(customer.value()));
    }

    @PutMapping
    @Operation(
            summary = "Brings a customer to what another system says: 201 when it is new to us, else 200",
            description =
                    "Found by the external id, else recognised as in registration, else registered. What is stated"
                            + " replaces what was known; what is left out stays; phones, e-mails and contacts are added, the"
                            + " first phone stated becoming the primary one. Sent twice, it changes nothing.")
    @Allowed(roles = Role.GROUP_ADMIN, scopes = "customers.write")
    ResponseEntity<CustomerBody> put(
            Scope scope,
            @PathVariable String system,
            @PathVariable String externalId,
            @RequestBody RegistrationBody body,
            Locale language) {
        Outcome outcome = upsert.upsert(scope, desk.applicant(scope, body).knownAs(externalId(system, externalId)));
        CustomerBody shown =
                new CustomerView(scope, language).body(outcome.customer().value());
        return outcome.known()
                ? Answers.ok(outcome.customer(), shown)
                : Answers.created("/api/v1/customers/" + shown.id(), outcome.customer(), shown);
    }

    private static ExternalId externalId(String system, String id) {
        try {
            return new ExternalId(system, id);
        } catch (InvalidValue e) {
            throw new Invalid(e.code().endsWith("system") ? "system" : "externalId", e.code(), e.getMessage());
        }
    }
}
