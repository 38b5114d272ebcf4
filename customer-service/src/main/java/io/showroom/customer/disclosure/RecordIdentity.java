package io.showroom.customer.disclosure;

import io.showroom.customer.identity.IdentityNumber;
import io.showroom.customer.identity.IdentityVault;
import io.showroom.customer.identity.SealedIdentity;
import io.showroom.customer.registration.KnownCustomer;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.customer.registry.RecognitionKeys;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;

/**
 * Records the number that proves who a customer is. Nothing of ours asks for it before the order (handbook, section 2);
 * a number belongs to one customer.
 */
public final class RecordIdentity {
    private final Customers customers;
    private final IdentityVault vault;
    private final Clock clock;

    public RecordIdentity(Customers customers, IdentityVault vault, Clock clock) {
        this.customers = customers;
        this.vault = vault;
        this.clock = clock;
    }

    /** @throws Conflict when the number is another customer's, naming it to those who see it */
    public Versioned<Customer> record(Scope by, String id, Expected expected, IdentityNumber number) {
        SealedIdentity proof = vault.seal(by.group(), number, by.subject(), clock.instant());
        try {
            return customers.change(by, id, expected, customer -> KnownCustomer.requireFull(customer, by::sees)
                    .identified(proof, clock.instant()));
        } catch (DuplicateKey anothers) {
            throw conflict(by, customers.get(by, id).value(), proof, anothers);
        }
    }

    private Conflict conflict(Scope by, Customer customer, SealedIdentity proof, DuplicateKey cause) {
        Customer other = customers
                .findByKey(by.group(), RecognitionKeys.identity(customer.kind(), proof))
                .map(Versioned::value)
                .orElseThrow(() -> cause);
        return KnownCustomer.conflict(
                "identity number", other, by, customers.find(by, other.id()).isPresent());
    }
}
