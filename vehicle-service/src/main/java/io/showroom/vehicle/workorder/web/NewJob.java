package io.showroom.vehicle.workorder.web;

import io.showroom.contracts.value.Money;
import io.showroom.platform.text.Text;
import io.showroom.vehicle.workorder.Job;
import io.showroom.vehicle.workorder.JobKind;
import java.math.BigDecimal;

/**
 * A job to write on a work order.
 *
 * @param kind REPAIR when it is left out
 * @param hours charged working hours, more than 0 and at most 1,000, in steps of a hundredth
 * @param price for the whole job
 */
record NewJob(JobKind kind, String code, String description, String technician, BigDecimal hours, Money price) {

    private static final BigDecimal MOST_HOURS = new BigDecimal("1000");

    Job toJob(String id) {
        return new Job(
                id,
                kind == null ? JobKind.REPAIR : kind,
                Text.required("code", code, Text.LABEL),
                Text.required("description", description, Text.NOTE),
                Text.required("technician", technician, Text.LABEL),
                Amounts.positive("hours", hours, MOST_HOURS, 2),
                Amounts.present("price", price));
    }
}
