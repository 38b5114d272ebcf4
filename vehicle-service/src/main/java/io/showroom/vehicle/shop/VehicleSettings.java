package io.showroom.vehicle.shop;

/**
 * What a group may set for its cars and workshops; these are the defaults [ours].
 *
 * @param slotMinutes length of a booking's slot and of the grid it begins on
 * @param placesPerSlot cars a store receives at one time
 * @param bookableDays how far ahead a slot can be booked
 * @param lateHours how long after its slot a car is still waited for
 * @param maintenanceMonths interval of a model without a plan
 * @param maintenanceKilometres interval of a model without a plan
 * @param yearlyKilometres assumed for a car with too few readings
 */
public record VehicleSettings(
        int slotMinutes,
        int placesPerSlot,
        int bookableDays,
        int lateHours,
        int maintenanceMonths,
        int maintenanceKilometres,
        int yearlyKilometres) {

    public static final VehicleSettings DEFAULTS = new VehicleSettings(30, 4, 90, 24, 12, 10_000, 15_000);
}
