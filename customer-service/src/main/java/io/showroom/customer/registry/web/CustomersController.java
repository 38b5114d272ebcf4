package io.showroom.customer.registry.web;

import io.showroom.customer.registration.EditProfile;
import io.showroom.customer.registration.KnownCustomer;
import io.showroom.customer.registration.RegisterCustomer;
import io.showroom.customer.registration.RegisterCustomer.Outcome;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.MergePatch;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Customers by REST: registered, read, corrected. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "customers")
class CustomersController {
    private final Customers customers;
    private final RegisterCustomer register;
    private final EditProfile edit;
    private final CallerDesk desk;
    private final MergePatch patches;

    CustomersController(
            Customers customers, RegisterCustomer register, EditProfile edit, CallerDesk desk, MergePatch patches) {
        this.customers = customers;
        this.register = register;
        this.edit = edit;
        this.desk = desk;
        this.patches = patches;
    }

    @PostMapping
    @Operation(
            summary = "Registers a customer, or finds the one we know: 201 for a new one, 200 for a known one",
            description =
                    "Known by identity number, else by a valid phone, else, without one, by e-mail. What is told of"
                            + " a known one fills what is empty and never overwrites. 409 customer-known-in-group when only"
                            + " another store's staff may see the customer.")
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR},
            scopes = "customers.write")
    ResponseEntity<CustomerBody> register(
            Scope scope, IdempotencyKey key, @RequestBody RegistrationBody body, Locale language) {
        Outcome outcome = register.register(scope, desk.applicant(scope, body), key);
        CustomerBody shown =
                new CustomerView(scope, language).body(outcome.customer().value());
        return outcome.known()
                ? Answers.ok(outcome.customer(), shown)
                : Answers.created("/api/v1/customers/" + shown.id(), outcome.customer(), shown);
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "A customer, with sensitive fields masked",
            description = "A store that knows the customer from an enquiry alone sees what it was told, and"
                    + " knownInGroup.")
    @Allowed(
            roles = {
                Role.GROUP_ADMIN,
                Role.STORE_MANAGER,
                Role.SALES_CONSULTANT,
                Role.SERVICE_ADVISOR,
                Role.TECHNICIAN,
                Role.CALL_AGENT
            },
            scopes = "customers.read")
    ResponseEntity<CustomerBody> read(Scope scope, @PathVariable String id, Locale language) {
        Versioned<Customer> customer = customers.get(scope, id);
        return Answers.ok(customer, new CustomerView(scope, language).body(customer.value()));
    }

    @PatchMapping(
            path = "/{id}",
            consumes = {"application/merge-patch+json", "application/json"})
    @Operation(
            summary = "Corrects what is known of a customer (JSON merge patch)",
            description = "An array replaces as a whole. 409 same-customer when a phone is another customer's.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/merge-patch+json",
                                            schema = @Schema(implementation = ProfileBody.class))))
    @Allowed(
            roles = {Role.GROUP_ADMIN, Role.STORE_MANAGER, Role.SALES_CONSULTANT, Role.SERVICE_ADVISOR, Role.CALL_AGENT
            },
            scopes = "customers.write")
    ResponseEntity<CustomerBody> edit(
            Scope scope, @PathVariable String id, Expected expected, @RequestBody JsonNode patch, Locale language) {
        Customer known = customers.get(scope, id).value();
        ProfileReader reader = desk.readerFor(scope, KnownCustomer.requireFull(known, scope::sees));
        Versioned<Customer> edited = edit.edit(
                scope,
                id,
                expected,
                profile -> reader.correction(
                        known.kind(), patches.applied(ProfileBody.of(profile), patch, ProfileBody.class), profile));
        return Answers.ok(edited, new CustomerView(scope, language).body(edited.value()));
    }
}
