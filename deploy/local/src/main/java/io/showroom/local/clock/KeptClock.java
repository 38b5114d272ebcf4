package io.showroom.local.clock;

import io.showroom.local.settings.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Keeps how far the clock of a data directory was moved, in a file there. Data that were written ahead of the real time
 * are read ahead of it ever after: otherwise what has happened would lie in the future.
 */
public record KeptClock(Path file, Clock real) {

    /** Whether the data were ever ahead of the real time. */
    public boolean wasMoved() {
        return Files.exists(file);
    }

    public TravelClock clock() {
        return TravelClock.over(real, read());
    }

    /** Moves the clock and remembers it; the file is written first, so that a crash leaves no time that is forgotten. */
    public Instant advance(TravelClock clock, Duration step) {
        clock.requireForward(step);
        try {
            Files.writeString(file, clock.ahead().plus(step).toString());
        } catch (IOException e) {
            throw new CannotStart("Cannot write " + file, e);
        }
        return clock.advance(step);
    }

    private Duration read() {
        try {
            return wasMoved() ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new CannotStart("Cannot read " + file, e);
        }
    }
}
