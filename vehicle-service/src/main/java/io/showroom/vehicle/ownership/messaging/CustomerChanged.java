package io.showroom.vehicle.ownership.messaging;

import java.util.List;

/** What this service reads of {@code customer.registered.v1} and {@code customer.changed.v1}: who looks after the customer. */
record CustomerChanged(String customerId, List<String> owners) {
    CustomerChanged {
        owners = owners == null ? List.of() : List.copyOf(owners);
    }
}
