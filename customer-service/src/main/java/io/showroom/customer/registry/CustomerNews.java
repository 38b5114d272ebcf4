package io.showroom.customer.registry;

import io.showroom.contracts.value.PhoneNumber;
import io.showroom.customer.classification.Standing;
import io.showroom.customer.event.ConsentNews.Changed;
import io.showroom.customer.event.ConsentNews.Granted;
import io.showroom.customer.event.CustomerEvent.ClassChanged;
import io.showroom.customer.event.CustomerEvent.ConsentChanged;
import io.showroom.customer.event.CustomerEvent.CustomerChanged;
import io.showroom.customer.event.CustomerEvent.CustomerRegistered;
import io.showroom.customer.event.CustomerEvent.LeadLinked;
import io.showroom.customer.ledger.ConsentAct;
import io.showroom.customer.ledger.InForce;
import io.showroom.customer.profile.Email;
import io.showroom.customer.profile.Profile;
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
                customer.acquaintance().home(),
                customer.acquaintance().stores(),
                customer.acquaintance().owners(),
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
                customer.acquaintance().home(),
                customer.acquaintance().stores(),
                customer.acquaintance().owners(),
                customer.standing().classes());
    }

    /** The name and region as the lead's store knows them: what other stores were told is not its business (handbook, section 10). */
    static LeadLinked linked(Customer customer, Enquiry enquiry) {
        Profile known = customer.profileAt(enquiry.store()::equals);
        return new LeadLinked(customer.id(), enquiry.leadId(), enquiry.store(), known.name(), known.region());
    }

    /** Only what is different from before counts as changed. */
    static ConsentChanged consentChanged(Customer before, Customer after, ConsentAct act) {
        List<InForce> known = before.consents().inForce();
        return new ConsentChanged(
                after.id(),
                after.consents().inForce().stream()
                        .filter(holds -> !known.contains(holds))
                        .map(Changed::of)
                        .toList(),
                after.consents().granted().stream().map(Granted::of).toList(),
                act.store(),
                act.textVersion(),
                act.at());
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
