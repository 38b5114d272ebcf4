package io.showroom.vehicle.maintenance;

import java.time.LocalDate;

/**
 * When a car's next maintenance is due.
 *
 * @param date the day, in the store's zone, on which the first of both limits is or will be reached
 * @param mileage the odometer at which it is due at the latest, in kilometres
 */
public record NextDue(LocalDate date, int mileage) {}
