package io.showroom.customer.recognition;

import io.showroom.customer.classification.LifecycleSettings;
import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.registration.Recognition;
import io.showroom.customer.registration.RegistrationMeters;
import io.showroom.customer.registry.Applicant;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.customer.registry.Enquiry;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.problem.Unavailable;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Answers an enquiry with its customer: found, or registered on the spot. The answer is an event of that customer. A
 * hundred enquiries at once with one phone meet in its unique key; an enquiry heard again finds itself answered.
 */
public final class ClaimLead {
    private static final int ATTEMPTS = 6;
    /** From this attempt on, what was told is taken to be partly another customer's. */
    private static final int WITHOUT_CONTACTS = 3;

    private final Customers customers;
    private final Recognition recognition;
    private final LifecycleSettings settings;
    private final RegistrationMeters meters;
    private final Clock clock;

    public ClaimLead(
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

    /**
     * @param named the customer the lead was opened for by hand, null when it came in from outside
     * @param enquirer who asks, as the lead tells
     */
    public void claim(IncomingEvent<?> event, String named, Applicant enquirer, String leadId, Instant receivedAt) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (customers.ofLead(event.group(), leadId).isPresent()) {
                return;
            }
            Applicant applicant = recognition.yielding(enquirer);
            Enquiry enquiry = Enquiry.of(leadId, applicant.store(), receivedAt, applicant.profile());
            try {
                claimOnce(
                        event,
                        named,
                        applicant,
                        attempt < WITHOUT_CONTACTS ? enquiry : enquiry.withContactsOfAnother());
                return;
            } catch (DuplicateKey somebodyWasFirst) {
                continue;
            }
        }
        throw new Unavailable("The customer of lead " + leadId + " is changing too fast.", 1);
    }

    private void claimOnce(IncomingEvent<?> event, String named, Applicant applicant, Enquiry enquiry) {
        LifecycleTerms terms = settings.of(event.group());
        Instant now = clock.instant();
        Optional<Versioned<Customer>> known = holder(event, named, applicant);
        if (known.isPresent()) {
            customers.changeOnce(event, known.get().value().id(), customer -> customer.linkedTo(enquiry, terms, now));
        } else {
            customers.insertOnce(
                    event,
                    Customer.register(event.derivedId("customer"), applicant, terms, now)
                            .then(customer -> customer.linkedTo(enquiry, terms, now)));
        }
        meters.count("LEAD", applicant.kind(), known.isPresent());
    }

    private Optional<Versioned<Customer>> holder(IncomingEvent<?> event, String named, Applicant applicant) {
        Optional<Versioned<Customer>> chosen = named == null ? Optional.empty() : customers.find(event.scope(), named);
        return chosen.isPresent() ? chosen : recognition.holderFor(applicant);
    }
}
