package io.showroom.customer.registry.web;

import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.Lifecycle;
import io.showroom.customer.registry.CustomerQuery;
import io.showroom.customer.registry.Customers;
import io.showroom.platform.security.Allowed;
import io.showroom.platform.security.Role;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.web.Answers;
import io.showroom.platform.web.PageBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists, searches and counts the customers that the caller sees. */
@RestController
@RequestMapping("/api/v1/customers")
@Tag(name = "customers")
class CustomerListController {
    private static final int COUNTED_TO = 10_000;
    private static final String PHONE =
            "A whole number, or its last 4 to 11 digits; without a country code it is one of"
                    + " the country of the caller's store";
    private static final String NAME = "Of the customer or of a firm's contact: beginnings of words, neighbouring"
            + " characters of a name without blanks, beginnings of its pinyin, or initials";
    private static final String SINCE =
            "Only those changed at this time (UTC) or later, oldest change first; together with store alone";

    private final Customers customers;
    private final CallerDesk desk;

    CustomerListController(Customers customers, CallerDesk desk) {
        this.customers = customers;
        this.desk = desk;
    }

    /** How many customers fit. */
    record CountBody(
            @Schema(description = "Customers that fit, counted to 10,000", example = "213")
            long count,

            @Schema(description = "Whether there are more than were counted")
            boolean more) {}

    @GetMapping
    @Operation(
            summary = "Customers the caller sees, latest change first",
            description = "With phone or name the latest registered first; with updatedSince the oldest change first.")
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
            @Parameter(description = PHONE, example = "8000") @RequestParam(required = false) String phone,
            @Parameter(description = NAME, example = "xiaoming") @RequestParam(required = false) String name,
            @RequestParam(required = false) String store,
            @RequestParam(name = "class", required = false) CustomerClass customerClass,
            @RequestParam(required = false) Lifecycle lifecycle,
            @Parameter(description = SINCE) @RequestParam(required = false) Instant updatedSince,
            PageRequest page,
            Locale language) {
        List<String> keys = QueryReader.keys(phone, name, desk.country(scope));
        boolean narrowed = !keys.isEmpty() || customerClass != null || lifecycle != null;
        Instant since = QueryReader.since(updatedSince, narrowed);
        CustomerQuery query = new CustomerQuery(keys, store, customerClass, lifecycle, since);
        CustomerView view = new CustomerView(scope, language);
        return Answers.page(customers.search(scope, query, page), found -> view.body(found.value()));
    }

    @GetMapping("/count")
    @Operation(summary = "How many customers the caller sees that fit, counted to 10,000")
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
    CountBody count(
            Scope scope,
            @Parameter(description = PHONE, example = "8000") @RequestParam(required = false) String phone,
            @Parameter(description = NAME, example = "xiaoming") @RequestParam(required = false) String name,
            @RequestParam(required = false) String store,
            @RequestParam(name = "class", required = false) CustomerClass customerClass,
            @RequestParam(required = false) Lifecycle lifecycle) {
        List<String> keys = QueryReader.keys(phone, name, desk.country(scope));
        CustomerQuery query = new CustomerQuery(keys, store, customerClass, lifecycle, null);
        long found = customers.count(scope, query, COUNTED_TO + 1);
        return new CountBody(Math.min(found, COUNTED_TO), found > COUNTED_TO);
    }
}
