package io.showroom.customer.profile;

import io.showroom.customer.classification.LifecycleSettings;
import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.util.Optional;

/**
 * Registers somebody, or finds that we know them. The insert decides, not a look before it: of a hundred requests with
 * the same phone one inserts and ninety-nine find.
 */
public final class RegisterCustomer {
    private static final int ATTEMPTS = 5;

    private final Customers customers;
    private final Recognition recognition;
    private final LifecycleSettings settings;
    private final Clock clock;

    public RegisterCustomer(Customers customers, Recognition recognition, LifecycleSettings settings, Clock clock) {
        this.customers = customers;
        this.recognition = recognition;
        this.settings = settings;
        this.clock = clock;
    }

    /** The customer, and whether we knew them before. */
    public record Outcome(Versioned<Customer> customer, boolean known) {}

    public Outcome register(Scope by, Applicant applicant, IdempotencyKey key) {
        String id = key == null ? Ids.next() : key.idFor(by);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return attempt == 0
                        ? new Outcome(inserted(id, applicant, key), false)
                        : foundOrInserted(by, id, applicant, key);
            } catch (DuplicateKey somebodyWasFirst) {
                continue;
            }
        }
        throw new Unavailable("This customer is being registered elsewhere at this moment.", 1);
    }

    private Outcome foundOrInserted(Scope by, String id, Applicant applicant, IdempotencyKey key) {
        Optional<Versioned<Customer>> known = recognition.holderFor(applicant);
        return known.isPresent()
                ? new Outcome(recognised(by, applicant, known.get().value()), true)
                : new Outcome(inserted(id, recognition.yielding(applicant), key), false);
    }

    private Versioned<Customer> inserted(String id, Applicant applicant, IdempotencyKey key) {
        LifecycleTerms terms = settings.of(applicant.group());
        return customers.insertIdempotent(key, Customer.register(id, applicant, terms, clock.instant()));
    }

    private Versioned<Customer> recognised(Scope by, Applicant applicant, Customer known) {
        if (customers.find(by, known.id()).isEmpty()) {
            throw KnownCustomer.conflict("customer", known, false);
        }
        return customers.change(
                by, known.id(), Expected.any(), customer -> customer.shown(applicant.identity(), clock.instant())
                        .then(same -> same.metAt(applicant.store(), clock.instant())));
    }
}
