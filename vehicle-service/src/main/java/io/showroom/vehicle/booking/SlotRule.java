package io.showroom.vehicle.booking;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.time.WorkingCalendar;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Which times can be booked: they begin on the store's grid, lie wholly inside its working hours (handbook, section 10), begin
 * in the future and not too far in it.
 *
 * @param length of a slot, and the grid it begins on, counted from midnight of the store's zone
 * @param ahead how far in the future a slot may begin
 * @param grace how long after its slot a late car is still waited for
 */
record SlotRule(WorkingCalendar calendar, ZoneId zone, Duration length, Duration ahead, Duration grace) {

    Slot slotAt(Instant startsAt, Instant now) {
        if (startsAt.isBefore(now)) {
            throw new Invalid("startsAt", "in-the-past", "A booking begins in the future.");
        }
        if (startsAt.isAfter(now.plus(ahead))) {
            throw new Invalid("startsAt", "too-far", "A booking begins within " + ahead.toDays() + " days.");
        }
        if (!onGrid(startsAt)) {
            throw new Invalid("startsAt", "off-grid", "Slots begin every " + length.toMinutes() + " minutes.");
        }
        Instant endsAt = startsAt.plus(length);
        if (!calendar.isOpen(startsAt)
                || !calendar.plusWorkingTime(startsAt, length).equals(endsAt)) {
            throw new Invalid("startsAt", "store-closed", "The store is not open during the whole slot.");
        }
        return new Slot(startsAt, endsAt, endsAt.plus(grace), 0);
    }

    private boolean onGrid(Instant startsAt) {
        LocalTime local = startsAt.atZone(zone).toLocalTime();
        return local.toNanoOfDay() % length.toNanos() == 0;
    }
}
