package io.showroom.followup.known;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import java.util.List;

/** Keeps what is known of customers as customer-service tells it; an older telling never replaces a newer one. */
public final class FollowCustomer {
    private final KnownCustomers customers;

    public FollowCustomer(KnownCustomers customers) {
        this.customers = customers;
    }

    /** What is read of {@code customer.registered.v1} and {@code customer.changed.v1}. */
    public record Told(String customerId, String name, List<String> stores, List<String> owners) {
        public Told {
            stores = stores == null ? List.of() : List.copyOf(stores);
            owners = owners == null ? List.of() : List.copyOf(owners);
        }
    }

    public void on(IncomingEvent<Told> event) {
        Told told = event.data();
        KnownCustomer now = new KnownCustomer(
                KnownCustomer.idOf(event.group(), told.customerId()),
                event.group(),
                told.customerId(),
                told.name(),
                told.stores(),
                told.owners(),
                event.version());
        customers.keepOnce(
                event,
                now.id(),
                () -> Change.of(now),
                known -> known.told() >= now.told() ? Change.none(known) : Change.of(now));
    }
}
