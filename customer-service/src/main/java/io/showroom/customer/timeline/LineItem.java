package io.showroom.customer.timeline;

import io.showroom.contracts.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
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
public record LineItem(
        @Schema(description = "CAR, JOB or PART", example = "JOB")
        String kind,

        @Schema(description = "Of a job, or a part's number", example = "M-005")
        String code,

        @Schema(example = "首次保养") String description,

        @Schema(description = "The technician of a job, as a staff id")
        String by,

        @Schema(description = "Of parts, or hours of a job", example = "1.2")
        BigDecimal quantity,

        Money price) {
    LineItem withoutPrice() {
        return new LineItem(kind, code, description, by, quantity, null);
    }
}
