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
 */
public record DriveSlot(LocalDate day, Instant startsAt, Instant endsAt, Instant lapsesAt) {
    /**
     * A car is promised in cells of this length, whatever the group's grid, which is a multiple of it: so no two promises
     * overlap, also when the grid was another when the first was made.
     */
    private static final Duration CELL = Duration.ofMinutes(5);

    /** The beginning of each cell it covers. */
    List<Instant> cells() {
        long many = Duration.between(startsAt, endsAt).dividedBy(CELL);
        return LongStream.range(0, many)
                .mapToObj(n -> startsAt.plus(CELL.multipliedBy(n)))
                .toList();
    }

    public boolean overlaps(DriveSlot other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
