package io.showroom.customer.profile;

import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.Lifecycle;
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

    /** The answer to {@code lead.created.v1}: whose enquiry it is, found or registered. */
    record LeadLinked(String customerId, String leadId, String store, String name) implements CustomerEvent {
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
}
