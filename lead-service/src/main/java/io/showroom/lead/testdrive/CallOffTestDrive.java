package io.showroom.lead.testdrive;

import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.deal.TestDriveState;
import io.showroom.lead.event.DriveEvent;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.LeadEdit;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;

/**
 * A drive does not come about: called off by somebody, or missed by a customer who did not come. Either way the car is free
 * again. A drive that nobody says anything about is missed by itself, some minutes after its time.
 */
public final class CallOffTestDrive {
    private final LeadDesk desk;
    private final Clock clock;

    public CallOffTestDrive(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    public Versioned<Lead> cancel(Scope scope, String leadId, String driveId, Expected expected, String why) {
        return desk.change(scope, leadId, expected, edit -> edit.callOff(driveId, why));
    }

    /** The customer did not come; to be said from the booked time on. */
    public Versioned<Lead> noShow(Scope scope, String leadId, String driveId, Expected expected) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            TestDrive drive = edit.lead().deals().testDrive(driveId);
            if (drive.at().isAfter(now)) {
                throw new Conflict("not-yet", "The customer is expected at " + drive.at() + ".");
            }
            return missed(edit, drive, now);
        });
    }

    /** What time alone does to the drives of a lead: those whose grace is over at this moment are missed. */
    public static LeadEdit lapsed(LeadEdit edit, Instant now) {
        for (TestDrive drive : edit.lead().deals().bookedDrives()) {
            if (!drive.slot().lapsesAt().isAfter(now)) {
                missed(edit, drive, now);
            }
        }
        return edit;
    }

    private static LeadEdit missed(LeadEdit edit, TestDrive drive, Instant now) {
        Lead lead = edit.lead();
        return edit.deals(deals -> deals.drive(drive.id(), d -> d.calledOff(TestDriveState.MISSED, null)))
                .tell(new DriveEvent.TestDriveMissed(
                        lead.id(),
                        lead.store(),
                        lead.customerId(),
                        lead.owner(),
                        drive.id(),
                        drive.demoCarId(),
                        drive.at(),
                        now));
    }
}
