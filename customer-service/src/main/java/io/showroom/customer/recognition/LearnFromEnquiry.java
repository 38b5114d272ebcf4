package io.showroom.customer.recognition;

import io.showroom.customer.classification.LifecycleSettings;
import io.showroom.customer.classification.LifecycleTerms;
import io.showroom.customer.profile.Profile;
import io.showroom.customer.registration.Recognition;
import io.showroom.customer.registry.Customer;
import io.showroom.customer.registry.Customers;
import io.showroom.customer.registry.Enquiry;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.problem.NotFound;
import io.showroom.platform.store.DuplicateKey;
import java.time.Clock;
import java.time.Instant;

/**
 * A further enquiry joined a lead: its customer is known by its phones and e-mails from now on, unless they are another
 * customer's.
 */
public final class LearnFromEnquiry {
    private final Customers customers;
    private final Recognition recognition;
    private final LifecycleSettings settings;
    private final Clock clock;

    public LearnFromEnquiry(Customers customers, Recognition recognition, LifecycleSettings settings, Clock clock) {
        this.customers = customers;
        this.recognition = recognition;
        this.settings = settings;
        this.clock = clock;
    }

    public void learn(IncomingEvent<?> event, String leadId, String store, Instant receivedAt, Profile told) {
        Customer customer = customers
                .ofLead(event.group(), leadId)
                .orElseThrow(() -> new NotFound("customer of lead", leadId))
                .value();
        Profile claimed = recognition.yielding(customer, told);
        Enquiry enquiry = Enquiry.of(leadId, store, receivedAt, claimed);
        try {
            learned(event, customer.id(), enquiry);
        } catch (DuplicateKey others) {
            learned(event, customer.id(), enquiry.withContactsOfAnother());
        }
    }

    private void learned(IncomingEvent<?> event, String customerId, Enquiry enquiry) {
        LifecycleTerms terms = settings.of(event.group());
        customers.changeOnce(event, customerId, customer -> customer.toldBy(enquiry, terms, clock.instant()));
    }
}
