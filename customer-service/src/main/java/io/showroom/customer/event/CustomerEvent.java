package io.showroom.customer.event;

import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.Lifecycle;
import io.showroom.customer.profile.CustomerKind;
import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.util.List;

/** What this service tells the others about a customer (contracts: {@code customer.*.v1}). */
public sealed interface CustomerEvent extends DomainEvent {

    /** A customer is known for the first time. */
    record CustomerRegistered(
            String customerId,
            CustomerKind kind,
            String name,
            List<String> phones,
            List<String> emails,
            String region,
            String homeStore,
            List<String> stores,
            List<String> owners,
            List<CustomerClass> classes)
            implements CustomerEvent {
        @Override
        public String type() {
            return "customer.registered.v1";
        }
    }

    /** What is known of the customer, or who works with it, is different now; the whole of it is told. */
    record CustomerChanged(
            String customerId,
            CustomerKind kind,
            String name,
            List<String> phones,
            List<String> emails,
            String region,
            String homeStore,
            List<String> stores,
            List<String> owners,
            List<CustomerClass> classes)
            implements CustomerEvent {
        @Override
        public String type() {
            return "customer.changed.v1";
        }
    }

    /** The answer to {@code lead.created.v1}: whose enquiry it is, found or registered; the region may be null. */
    record LeadLinked(String customerId, String leadId, String store, String name, String region)
            implements CustomerEvent {
        @Override
        public String type() {
            return "customer.lead-linked.v1";
        }
    }

    /** The customer's classes or lifecycle are different now. */
    record ClassChanged(
            String customerId,
            List<CustomerClass> classes,
            List<CustomerClass> added,
            List<CustomerClass> removed,
            Lifecycle lifecycle,
            boolean replacement,
            Instant at)
            implements CustomerEvent {
        @Override
        public String type() {
            return "customer.class-changed.v1";
        }
    }

    /**
     * The customer consented to something, or withdrew a consent; all that is consented to now is told.
     *
     * @param store where it was recorded, null for head office or a system
     * @param textVersion of the text it was about, null when there was none
     */
    record ConsentChanged(
            String customerId,
            List<ConsentNews.Changed> changed,
            List<ConsentNews.Granted> granted,
            String store,
            String textVersion,
            Instant at)
            implements CustomerEvent {
        @Override
        public String type() {
            return "customer.consent-changed.v1";
        }
    }
}
