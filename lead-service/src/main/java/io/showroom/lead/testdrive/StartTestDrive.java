package io.showroom.lead.testdrive;

import io.showroom.lead.deal.DriveLicence;
import io.showroom.lead.deal.DriveSlot;
import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.event.DriveEvent;
import io.showroom.lead.fleet.DemoCar;
import io.showroom.lead.fleet.DemoCars;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.lead.lead.LeadRulebook;
import io.showroom.lead.lead.LeadRules;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The customer gets in: the licence was seen, or they ride along. A car is on the road once, the database says. */
public final class StartTestDrive {
    private final LeadDesk desk;
    private final LeadRulebook rulebook;
    private final DemoCars cars;
    private final LicenceCheck licences;
    private final Clock clock;

    public StartTestDrive(LeadDesk desk, LeadRulebook rulebook, DemoCars cars, LicenceCheck licences, Clock clock) {
        this.desk = desk;
        this.rulebook = rulebook;
        this.cars = cars;
        this.licences = licences;
        this.clock = clock;
    }

    /**
     * @param drives false when the customer rides along
     * @param licence what was seen; null when none was
     * @param mileage the car's reading in km
     */
    public record Start(boolean drives, LicenceCheck.Seen licence, int mileage) {}

    public Versioned<Lead> start(Scope scope, String leadId, String driveId, Expected expected, Start start) {
        Instant now = clock.instant();
        try {
            return desk.change(scope, leadId, expected, edit -> started(edit, scope, driveId, start, now));
        } catch (DuplicateKey taken) {
            throw new Conflict("demo-car-on-the-road", "This demo car is out with somebody else.");
        }
    }

    private LeadEdit started(LeadEdit edit, Scope scope, String driveId, Start start, Instant now) {
        Lead lead = edit.lead().mustBeOpen();
        TestDrive drive = lead.deals().testDrive(driveId);
        LeadRules rules = rulebook.of(lead);
        if (drive.slot() != null) {
            inTime(drive.slot(), rules, now);
            ready(cars.get(Scope.system(lead.group()), drive.demoCarId()).value(), start.mileage());
        }
        DriveLicence licence = licences.checked(lead, rules, start.licence(), now, scope.subject());
        edit.deals(deals ->
                deals.drive(driveId, planned -> planned.started(start.drives(), licence, start.mileage(), now)));
        return edit.tell(new DriveEvent.TestDriveStarted(
                lead.id(),
                lead.store(),
                driveId,
                drive.demoCarId(),
                start.drives(),
                licence != null,
                start.mileage(),
                scope.subject(),
                now));
    }

    /** At most one cell of the grid early: before, the car is somebody else's. */
    private static void inTime(DriveSlot slot, LeadRules rules, Instant now) {
        if (now.isBefore(slot.startsAt().minus(Duration.ofMinutes(rules.deals().driveSlotMinutes())))) {
            throw new Conflict("too-early", "The car is promised from " + slot.startsAt() + ".");
        }
    }

    private static void ready(DemoCar car, int mileage) {
        car.mustBeAvailable();
        if (mileage < car.mileage()) {
            throw new Invalid("mileage", "below-last", "the car had " + car.mileage() + " km before");
        }
    }
}
