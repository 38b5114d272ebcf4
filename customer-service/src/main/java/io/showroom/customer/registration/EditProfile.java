package io.showroom.customer.registration;

import io.showroom.customer.profile.Profile;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Forbidden;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Corrects what is known of a customer. A phone that is another customer's is refused: the two are the same, and to be
 * merged; an e-mail may be shared, and goes on recognising whoever had it first.
 */
public final class EditProfile {
    private static final int ATTEMPTS = 5;

    private final Customers customers;
    private final Recognition recognition;
    private final Clock clock;

    public EditProfile(Customers customers, Recognition recognition, Clock clock) {
        this.customers = customers;
        this.recognition = recognition;
        this.clock = clock;
    }

    /**
     * @param edit from the profile as it is to the profile wanted
     * @throws Conflict when a phone is another customer's
     * @throws Forbidden when the caller's stores know the customer from an enquiry alone
     */
    public Versioned<Customer> edit(Scope by, String id, Expected expected, UnaryOperator<Profile> edit) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return customers.change(by, id, expected, customer -> KnownCustomer.requireFull(customer, by::sees)
                        .edited(known -> recognition.yielding(customer, edit.apply(known)), clock.instant()));
            } catch (DuplicateKey taken) {
                refuseAnothersPhone(by, customers.get(by, id).value(), edit);
            }
        }
        throw new Unavailable("This customer is changing too fast.", 1);
    }

    private void refuseAnothersPhone(Scope by, Customer customer, UnaryOperator<Profile> edit) {
        Optional<Customer> other = recognition.otherWithPhoneOf(customer, edit.apply(customer.profile()));
        if (other.isPresent()) {
            boolean seen = customers.find(by, other.get().id()).isPresent();
            throw KnownCustomer.conflict("phone", other.get(), by, seen);
        }
    }
}
