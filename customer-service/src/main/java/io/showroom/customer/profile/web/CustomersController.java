package io.showroom.customer.profile.web;

import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.profile.Customer;
import io.showroom.customer.profile.CustomerQuery;
import io.showroom.customer.profile.Customers;
import io.showroom.customer.profile.EditProfile;
import io.showroom.customer.profile.RegisterCustomer;
import io.showroom.customer.profile.RegisterCustomer.Outcome;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.MergePatch;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Customers by REST: registered, found, read, corrected. */
@RestController
@RequestMapping("/api/v1/customers")
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
            summary = "Register a customer, or find the one we know: 201 for a new one, 200 for a known one",
            description = "Known by identity number, else by a valid phone, else, without one, by e-mail.")
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
    @Operation(summary = "A customer, with sensitive fields masked")
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
            summary = "Correct what is known of a customer (JSON merge patch)",
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
        ProfileReader reader = desk.readerFor(scope, customers.get(scope, id).value());
        Versioned<Customer> edited = edit.edit(
                scope,
                id,
                expected,
                known -> reader.read(patches.applied(ProfileBody.of(known), patch, ProfileBody.class), known));
        return Answers.ok(edited, new CustomerView(scope, language).body(edited.value()));
    }

    @GetMapping
    @Operation(
            summary = "Customers the caller sees, latest change first; with updatedSince, oldest change first",
            description = "phone takes a whole number or its last 4 to 11 digits; name takes beginnings of words, or"
                    + " neighbouring characters of a name without blanks.")
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
    ResponseEntity<PageBody<CustomerBody>> list(
            Scope scope,
            @RequestParam(required = false) String phone,
            @RequestParam(required = false) String name,
            @RequestParam(required = false) String store,
            @RequestParam(name = "class", required = false) CustomerClass customerClass,
            @RequestParam(required = false) Instant updatedSince,
            PageRequest page,
            Locale language) {
        CustomerQuery query = desk.query(scope, phone, name, store, customerClass, updatedSince);
        CustomerView view = new CustomerView(scope, language);
        return Answers.page(customers.search(scope, query, page), found -> view.body(found.value()));
    }
}
