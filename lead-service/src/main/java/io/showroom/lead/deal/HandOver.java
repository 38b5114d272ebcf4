package io.showroom.lead.deal;

import io.showroom.contracts.value.Vin;
import java.time.Instant;
import java.util.List;

/**
 * The handing over of one car (交车): from now on the VIN belongs to the customer.
 *
 * @param line which car of the order
 * @param plate may be null
 * @param mileage in km
 * @param checklist codes of what was done
 */
public record HandOver(int line, Vin vin, String plate, int mileage, List<String> checklist, Instant at, String by) {}
