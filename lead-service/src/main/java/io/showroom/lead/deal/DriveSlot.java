package io.showroom.lead.deal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;

/**
 * The time a demo car is promised for.
 *
 * @param day the day of the store's zone on which it begins
 * @param lapsesAt when a customer who has not come counts as missed
 * @param cellMinutes length of one cell of the store's grid: a car is promised cell by cell, so that no two promises overlap
 */
public record DriveSlot(LocalDate day, Instant startsAt, Instant endsAt, Instant lapsesAt, int cellMinutes) {

    /** The beginning of each cell it covers. */
    List<Instant> beginnings() {
        Duration cell = Duration.ofMinutes(cellMinutes);
        long many = Duration.between(startsAt, endsAt).dividedBy(cell);
        return LongStream.range(0, many)
                .mapToObj(n -> startsAt.plus(cell.multipliedBy(n)))
                .toList();
    }

    public boolean overlaps(DriveSlot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
