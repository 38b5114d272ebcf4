package io.showroom.customer.timeline;

import io.showroom.contracts.value.Money;
import java.math.BigDecimal;

/**
 * One line of an order or work order.
 *
 * @param kind {@code CAR}, {@code JOB} or {@code PART}
 * @param code of the job, or the part's number; null for a car
 * @param by the technician, null when not a job
 * @param quantity of parts, or hours of a job; null for a car
 * @param price null when none was told, and for callers who may not see prices
 */
public record LineItem(String kind, String code, String description, String by, BigDecimal quantity, Money price) {
    LineItem withoutPrice() {
        return new LineItem(kind, code, description, by, quantity, null);
    }
}
