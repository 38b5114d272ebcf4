package io.showroom.vehicle.line;

import io.showroom.contracts.value.Money;
import io.showroom.platform.store.Aggregate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * One thing in the life of a car (handbook, section 2), as a store knows it.
 *
 * @param store where it happened; another store's staff does not see it
 * @param at when it happened
 * @param subjectId the booking, work order or reading it is about; null for the car itself
 * @param mileage in kilometres; null when nobody looked
 * @param work what was done; null unless a work order was closed
 * @param note what was said; null when nothing was
 */
public record LineEntry(
        String id,
        String group,
        String store,
        String vehicleId,
        LineKind kind,
        Instant at,
        String subjectId,
        String customerId,
        Integer mileage,
        Work work,
        String note)
        implements Aggregate {

    /** What a work order came to. */
    public record Work(List<Job> jobs, List<Part> parts, Money total) {}

    /** A job done. */
    public record Job(String code, String description, String technician) {}

    /** A part replaced. */
    public record Part(String number, String description, BigDecimal quantity) {}
}
