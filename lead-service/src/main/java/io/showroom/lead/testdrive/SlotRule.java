package io.showroom.lead.testdrive;

import io.showroom.lead.deal.DriveSlot;
import io.showroom.lead.lead.LeadRules;
import io.showroom.lead.settings.DealSettings;
import io.showroom.platform.problem.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

/**
 * Which times a demo car can be promised for: they begin on the store's grid, take whole cells of it, lie wholly inside its
 * working hours, and are not over. The running cell may still be taken, for who stands in the showroom.
 */
final class SlotRule {
    private final LeadRules rules;

    SlotRule(LeadRules rules) {
        this.rules = rules;
    }

    /** @param minutes how long; null for one cell */
    DriveSlot slotAt(Instant startsAt, Integer minutes, Instant now) {
        DealSettings settings = rules.deals();
        int cell = settings.driveSlotMinutes();
        int wanted = minutes == null ? cell : minutes;
        if (wanted < cell || wanted > settings.driveMaxMinutes() || wanted % cell != 0) {
            String whole = "must be a multiple of " + cell + ", at most " + settings.driveMaxMinutes();
            throw new Invalid("minutes", "out-of-range", whole);
        }
        if (startsAt.isAfter(now.plus(Duration.ofDays(settings.driveBookableDays())))) {
            throw new Invalid("startsAt", "too-far", "begins within " + settings.driveBookableDays() + " days");
        }
        if (!startsAt.plus(Duration.ofMinutes(cell)).isAfter(now)) {
            throw new Invalid("startsAt", "in-the-past", "must not be over");
        }
        LocalTime local = startsAt.atZone(rules.zone()).toLocalTime();
        if (local.toNanoOfDay() % Duration.ofMinutes(cell).toNanos() != 0) {
            throw new Invalid("startsAt", "off-grid", "times begin every " + cell + " minutes");
        }
        return within(startsAt, Duration.ofMinutes(wanted));
    }

    private DriveSlot within(Instant startsAt, Duration length) {
        Instant endsAt = startsAt.plus(length);
        boolean open = rules.calendar().isOpen(startsAt)
                && rules.calendar().plusWorkingTime(startsAt, length).equals(endsAt);
        if (!open) {
            throw new Invalid("startsAt", "store-closed", "the store is not open all that time");
        }
        Instant lapsesAt = endsAt.plus(Duration.ofMinutes(rules.deals().driveLateMinutes()));
        return new DriveSlot(rules.dayAt(startsAt), startsAt, endsAt, lapsesAt);
    }
}
