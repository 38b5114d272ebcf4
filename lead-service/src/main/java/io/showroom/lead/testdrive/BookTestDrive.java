package io.showroom.lead.testdrive;

import io.showroom.lead.deal.DriveSlot;
import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.event.DriveEvent;
import io.showroom.lead.fleet.DemoCar;
import io.showroom.lead.fleet.DemoCars;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;

/**
 * Promises a demo car to a prospect. The database decides who gets it: each cell of a car's time is a unique key of the
 * lead that holds it.
 */
public final class BookTestDrive {
    private final LeadDesk desk;
    private final DemoCars cars;
    private final Clock clock;

    public BookTestDrive(LeadDesk desk, DemoCars cars, Clock clock) {
        this.desk = desk;
        this.cars = cars;
        this.clock = clock;
    }

    /** @param minutes null for one cell of the store's grid */
    public record Wish(String demoCarId, Instant startsAt, Integer minutes, String route) {}

    public LeadDesk.Made book(Scope scope, String leadId, Expected expected, IdempotencyKey key, Wish wish) {
        Instant now = clock.instant();
        try {
            return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
                Lead lead = edit.lead().mustBeOpen();
                DemoCar car = carOf(scope, lead, wish.demoCarId());
                DriveSlot slot = new SlotRule(rules).slotAt(wish.startsAt(), wish.minutes(), now);
                TestDrive.Car driven = new TestDrive.Car(
                        car.id(), car.details().shownAs(), car.details().model());
                return booked(edit, TestDrive.booked(id, driven, wish.route(), slot, scope.subject()), now);
            });
        } catch (DuplicateKey taken) {
            throw new Conflict("demo-car-taken", "This demo car is promised to somebody else in that time.");
        }
    }

    private DemoCar carOf(Scope scope, Lead lead, String id) {
        DemoCar car = cars.find(scope, id)
                .map(found -> found.value())
                .filter(found -> found.store().equals(lead.store()))
                .orElseThrow(() -> new Invalid("demoCarId", "unknown", "is no demo car of the lead's store"));
        car.mustBeAvailable();
        return car;
    }

    private static LeadEdit booked(LeadEdit edit, TestDrive drive, Instant now) {
        Lead lead = edit.lead();
        boolean twice =
                lead.deals().bookedDrives().stream().anyMatch(d -> d.slot().overlaps(drive.slot()));
        if (twice) {
            throw new Conflict("already-booked", "This prospect has a test drive in that time already.");
        }
        return edit.deals(deals -> deals.with(drive))
                .tell(new DriveEvent.TestDriveBooked(
                        lead.id(),
                        lead.store(),
                        lead.customerId(),
                        lead.owner(),
                        drive.id(),
                        drive.demoCarId(),
                        drive.car(),
                        drive.model(),
                        drive.route(),
                        drive.slot().startsAt(),
                        drive.slot().endsAt(),
                        drive.by(),
                        now));
    }
}
