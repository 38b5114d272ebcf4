package io.showroom.vehicle.car;

import io.showroom.contracts.value.Plate;
import java.util.List;

/**
 * The handing over of a sold car to its buyer.
 *
 * @param consultant who sold it; null when nobody is named
 */
public record Delivery(Sale sale, String customerId, Plate plate, MileageReading reading, String consultant) {

    Ownership owner() {
        return Ownership.from(sale.at(), customerId, OwnershipKind.OWN_SOLD, sale.store(), sale.leadId());
    }

    List<String> consultants() {
        return consultant == null ? List.of() : List.of(consultant);
    }
}
