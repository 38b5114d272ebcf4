package io.showroom.followup.known;

import io.showroom.platform.store.Aggregate;
import io.showroom.platform.value.Ids;
import java.util.List;

/**
 * What this service needs to know of a car: its file by its VIN, what to call it, and whose it is. Kept from
 * vehicle-service's events.
 *
 * @param stores that registered or sold it
 * @param model brand and model, as people say it; may be null
 * @param customerId the owner; null while it is stock
 */
public record KnownCar(
        String id,
        String group,
        String vehicleId,
        String vin,
        String model,
        String plate,
        String customerId,
        List<String> stores)
        implements Aggregate {

    /** The id of the record about a car. */
    public static String idOf(String group, String vehicleId) {
        return Ids.derived("known-car", group, vehicleId);
    }

    /** The key a car is found by whose file is not known. */
    public static String vinKey(String vin) {
        return "vin/" + vin;
    }

    public List<String> uniqueKeys() {
        return List.of(vinKey(vin));
    }

    @Override
    public String store() {
        return null;
    }
}
