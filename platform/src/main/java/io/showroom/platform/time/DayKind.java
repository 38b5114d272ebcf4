package io.showroom.platform.time;

/** What kind of day a date is at a store. */
public enum DayKind {
    /** The store does not open. */
    CLOSED,
    /** An ordinary working day, also one swapped onto a weekend (调休). */
    WORKING_DAY,
    /** A Saturday, Sunday or public holiday on which the store opens. */
    OPEN_DAY_OFF
}
