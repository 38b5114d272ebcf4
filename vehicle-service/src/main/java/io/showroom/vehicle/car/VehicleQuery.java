package io.showroom.vehicle.car;

/**
 * Which cars are looked for; null means any. VIN and plate are folded.
 *
 * @param plate the number without the country
 */
public record VehicleQuery(String customerId, String vin, String plate, String store) {}
