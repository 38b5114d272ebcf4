package io.showroom.vehicle.workorder;

import io.showroom.contracts.value.Money;
import java.math.BigDecimal;

/**
 * A piece of work on a car.
 *
 * @param code the workshop's code of the operation
 * @param technician the staff member who does it
 * @param hours charged working hours, more than 0
 * @param price for the whole job
 */
public record Job(
        String id, JobKind kind, String code, String description, String technician, BigDecimal hours, Money price) {}
