package io.showroom.lead.deal;

import io.showroom.contracts.value.Vin;
import java.time.Instant;
import java.util.List;

/**
 * The handing over of one car (交车): from now on the VIN belongs to the customer.
 *
 * @param plate may be null
 * @param mileage in km
 * @param checklist codes of what was done
 * @param receivedBy who took the key, in words; null for the customer
 * @param at when
 * @param by staff id of who handed it over
 */
public record HandOver(
        Vin vin, String plate, int mileage, List<String> checklist, String receivedBy, Instant at, String by) {}
