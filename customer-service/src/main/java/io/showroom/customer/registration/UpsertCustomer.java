package io.showroom.customer.registration;

import io.showroom.customer.profile.ExternalId;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registration.RegisterCustomer.Outcome;
import io.showroom.customer.registry.Applicant;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;

/**
 * Brings a customer to what another system says of it: found by what that system calls it, else recognised, else
 * registered. What the system states replaces what was known, what it leaves out stays; said twice, it changes nothing.
 */
public final class UpsertCustomer {
    private final Customers customers;
    private final Recognition recognition;
    private final RegisterCustomer register;
    private final EditProfile edit;

    public UpsertCustomer(Customers customers, Recognition recognition, RegisterCustomer register, EditProfile edit) {
        this.customers = customers;
        this.recognition = recognition;
        this.register = register;
        this.edit = edit;
    }

    /** The customer that a system calls so. */
    public Versioned<Customer> get(Scope by, ExternalId externalId) {
        String id = recognition
                .holderOf(by.group(), externalId)
                .map(found -> found.value().id())
                .orElseThrow(() -> new NotFound("customers", externalId.id()));
        return customers.get(by, id);
    }

    /** @throws Conflict when the external id is a customer's of the other kind, or a phone is another customer's */
    public Outcome upsert(Scope by, Applicant applicant) {
        Outcome outcome = register.register(by, applicant, null);
        if (!outcome.known()) {
            return outcome;
        }
        Profile told = applicant.profile();
        String id = outcome.customer().value().id();
        return new Outcome(edit.edit(by, id, Expected.any(), known -> known.overlaidWith(told)), true);
    }
}
