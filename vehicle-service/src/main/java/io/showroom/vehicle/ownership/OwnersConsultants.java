package io.showroom.vehicle.ownership;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import java.util.List;

/**
 * Which sales consultants look after a customer, as customer-service last told it: they see the customer's cars.
 *
 * @param id the customer's
 * @param toldBy the version of the customer that this comes from
 */
public record OwnersConsultants(String id, String group, List<String> consultants, long toldBy) implements Aggregate {

    /** Customers belong to the whole group. */
    @Override
    public String store() {
        return null;
    }

    Change<OwnersConsultants> told(List<String> now, long version) {
        return version <= toldBy ? Change.none(this) : Change.of(new OwnersConsultants(id, group, now, version));
    }
}
