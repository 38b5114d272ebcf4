package io.showroom.customer.registration;

import io.showroom.customer.classification.LifecycleSettings;
import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registry.Applicant;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Registers somebody, or finds that we know them. A look comes first, and the insert decides: of a hundred requests with
 * the same phone that find nobody one inserts, and ninety-nine look again.
 */
public final class RegisterCustomer {
    private static final int ATTEMPTS = 6;
    /** From this attempt on, what was told is taken to be partly another customer's. */
    private static final int WITHOUT_FILLING = 3;

    private final Customers customers;
    private final Recognition recognition;
    private final LifecycleSettings settings;
    private final RegistrationMeters meters;
    private final Clock clock;

    public RegisterCustomer(
            Customers customers,
            Recognition recognition,
            LifecycleSettings settings,
            RegistrationMeters meters,
            Clock clock) {
        this.customers = customers;
        this.recognition = recognition;
        this.settings = settings;
        this.meters = meters;
        this.clock = clock;
    }

    /** The customer, and whether we knew them before. */
    public record Outcome(Versioned<Customer> customer, boolean known) {}

    /**
     * @param key null when the client sent none
     * @throws Conflict when the group knows the customer and the caller may not see it
     */
    public Outcome register(Scope by, Applicant applicant, IdempotencyKey key) {
        String id = key == null ? Ids.next() : key.idFor(by);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                Outcome outcome = foundOrInserted(by, id, applicant, key, attempt < WITHOUT_FILLING);
                meters.count(applicant.externalId() == null ? "REST" : "EXTERNAL", applicant.kind(), outcome.known());
                return outcome;
            } catch (DuplicateKey somebodyWasFirst) {
                continue;
            }
        }
        throw new Unavailable("This customer is being registered elsewhere at this moment.", 1);
    }

    /** The customer that this very key made is no known one: it is made again, and found to be made. */
    private Outcome foundOrInserted(Scope by, String id, Applicant applicant, IdempotencyKey key, boolean filling) {
        Optional<Customer> known = recognition
                .holderFor(applicant)
                .map(Versioned::value)
                .filter(holder -> !holder.id().equals(id));
        return known.isPresent()
                ? new Outcome(recognised(by, applicant, known.get(), filling), true)
                : new Outcome(inserted(id, recognition.yielding(applicant), key), false);
    }

    private Versioned<Customer> inserted(String id, Applicant applicant, IdempotencyKey key) {
        LifecycleTerms terms = settings.of(applicant.group());
        return customers.insertIdempotent(key, Customer.register(id, applicant, terms, clock.instant()));
    }

    private Versioned<Customer> recognised(Scope by, Applicant applicant, Customer known, boolean filling) {
        boolean listed = customers.find(by, known.id()).isPresent();
        if (!listed || !known.acquaintance().isFull(by::sees)) {
            throw KnownCustomer.conflict("customer", known, by, listed);
        }
        if (known.kind() != applicant.kind()) {
            throw new Conflict("other-kind", "This external id is that of a " + known.kind() + ".");
        }
        Profile told = filling ? recognition.yielding(known, applicant.profile()) : Profile.empty();
        return customers.change(by, known.id(), Expected.any(), customer -> shown(customer, applicant, told));
    }

    private Change<Customer> shown(Customer customer, Applicant applicant, Profile told) {
        Instant now = clock.instant();
        return customer.edited(profile -> profile.filledFrom(told), now)
                .then(same ->
                        applicant.identity() == null ? Change.none(same) : same.identified(applicant.identity(), now))
                .then(same ->
                        applicant.externalId() == null ? Change.none(same) : same.knownAs(applicant.externalId(), now))
                .then(same -> same.metAt(applicant.store(), now));
    }
}
