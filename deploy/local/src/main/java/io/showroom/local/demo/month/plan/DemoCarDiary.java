package io.showroom.local.demo.month.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Which demo car is promised when: a car takes one drive in each part of a day. */
final class DemoCarDiary {

    static final int CARS = 4;
    private static final int SLOTS_A_DAY = Slot.values().length;
    private static final int KILOMETRES_BETWEEN = 20;

    private record Taken(int car, LocalDate day, Slot slot) {}

    private final Set<Taken> taken = new HashSet<>();

    /** A car that is free then. */
    Optional<Integer> book(LocalDate day, Slot slot) {
        return IntStream.range(0, CARS)
                .boxed()
                .filter(car -> taken.add(new Taken(car, day, slot)))
                .findFirst();
    }

    /** Its reading then, above that of the month's start: it grows with time, whoever drives. */
    static int kilometre(LocalDate day, Slot slot) {
        return (day.getDayOfMonth() * SLOTS_A_DAY + slot.ordinal()) * KILOMETRES_BETWEEN;
    }
}
