package io.showroom.local.demo.month.plan;

import java.time.LocalTime;

/** The parts of a day at which something happens, by the clock of Shanghai. */
public enum Slot {
    MORNING(LocalTime.of(9, 10)),
    NOON(LocalTime.of(11, 0)),
    AFTERNOON(LocalTime.of(14, 0)),
    LATE(LocalTime.of(16, 0)),
    /** Before 18:00: daily reports, and what the manager decides. */
    CLOSING(LocalTime.of(17, 35)),
    /** After 18:00: late reports; it is noon in Hamburg. */
    EVENING(LocalTime.of(18, 20)),
    /** The stores are closed, and the website is not. */
    NIGHT(LocalTime.of(21, 30));

    private final LocalTime time;

    Slot(LocalTime time) {
        this.time = time;
    }

    LocalTime time() {
        return time;
    }
}
