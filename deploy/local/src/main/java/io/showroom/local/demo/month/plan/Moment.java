package io.showroom.local.demo.month.plan;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;

/**
 * A point of the month, by the clock of Shanghai.
 *
 * @param minutes after the slot began
 */
public record Moment(LocalDate day, Slot slot, int minutes) implements Comparable<Moment> {

    private static final Comparator<Moment> IN_TIME = Comparator.comparing(Moment::at);

    public static Moment of(LocalDate day, Slot slot) {
        return new Moment(day, slot, 0);
    }

    public Moment after(int more) {
        return new Moment(day, slot, minutes + more);
    }

    public LocalDateTime at() {
        return day.atTime(slot.time()).plusMinutes(minutes);
    }

    @Override
    public int compareTo(Moment other) {
        return IN_TIME.compare(this, other);
    }
}
