package io.showroom.vehicle.car;

import io.showroom.platform.problem.Invalid;
import java.time.Instant;

/**
 * What an odometer showed at a moment.
 *
 * @param kilometres 0 to 2,000,000
 * @param store where it was read
 * @param by who read it: a person's id, or the system that told it
 * @param note why it may go back (an exchanged instrument, a mistyped reading); null when it goes forward
 */
public record MileageReading(
        String id, int kilometres, Instant at, ReadingSource source, String store, String by, String note) {

    public static final int MOST = 2_000_000;

    public MileageReading {
        if (kilometres < 0 || kilometres > MOST) {
            throw new Invalid("mileage", "out-of-range", "A mileage is between 0 and " + MOST + " km.");
        }
    }

    boolean isExplained() {
        return note != null && !note.isBlank();
    }
}
