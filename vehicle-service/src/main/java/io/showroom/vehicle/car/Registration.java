package io.showroom.vehicle.car;

import io.showroom.contracts.value.Plate;
import io.showroom.contracts.value.Vin;
import java.time.Instant;

/**
 * What is told of a car when the group first meets it.
 *
 * @param store the store that registers it
 * @param plate null while it has none
 * @param sale null while it is stock, or when it was bought elsewhere
 * @param reading null when nobody looked
 * @param owner null while it is stock
 */
public record Registration(
        String store,
        Vin vin,
        Plate plate,
        Specification specification,
        Sale sale,
        MileageReading reading,
        Ownership owner,
        Instant at) {}
