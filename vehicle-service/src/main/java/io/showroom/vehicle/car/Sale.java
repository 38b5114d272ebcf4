package io.showroom.vehicle.car;

import java.time.Instant;

/**
 * The sale of a new car by a store of the group.
 *
 * @param leadId the lead that ended in this delivery; null for a car sold before the platform was there
 */
public record Sale(String store, Instant at, String leadId) {}
