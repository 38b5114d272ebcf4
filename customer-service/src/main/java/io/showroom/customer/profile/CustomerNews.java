package io.showroom.customer.profile;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.classification.Standing;
import io.showroom.customer.profile.CustomerEvent.ClassChanged;
import io.showroom.customer.profile.CustomerEvent.CustomerChanged;
import io.showroom.customer.profile.CustomerEvent.CustomerRegistered;
import io.showroom.customer.profile.CustomerEvent.LeadLinked;
import java.time.Instant;
import java.util.List;

/** Words a customer's state as the events that tell of it. */
final class CustomerNews {
    private CustomerNews() {}

    static CustomerRegistered registered(Customer customer) {
        return new CustomerRegistered(
                customer.id(),
                customer.kind(),
                customer.displayName(),
                phones(customer),
                emails(customer),
                customer.profile().region(),
                customer.homeStore(),
                customer.stores(),
                customer.owners(),
                customer.standing().classes());
    }

    static CustomerChanged changed(Customer customer) {
        return new CustomerChanged(
                customer.id(),
                customer.kind(),
                customer.displayName(),
                phones(customer),
                emails(customer),
                customer.profile().region(),
                customer.homeStore(),
                customer.stores(),
                customer.owners(),
                customer.standing().classes());
    }

    static LeadLinked linked(Customer customer, Enquiry enquiry) {
        return new LeadLinked(customer.id(), enquiry.leadId(), enquiry.store(), customer.displayName());
    }

    static ClassChanged reclassified(Customer customer, Standing before, Instant at) {
        Standing now = customer.standing();
        return new ClassChanged(
                customer.id(),
                now.classes(),
                now.addedSince(before),
                now.removedSince(before),
                now.lifecycle(),
                now.replacement(),
                at);
    }

    private static List<String> phones(Customer customer) {
        return customer.profile().phones().stream().map(PhoneNumber::e164).toList();
    }

    private static List<String> emails(Customer customer) {
        return customer.profile().emails().stream().map(Email::address).toList();
    }
}
