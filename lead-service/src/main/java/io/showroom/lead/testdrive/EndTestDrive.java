package io.showroom.lead.testdrive;

import io.showroom.lead.deal.DriveFeedback;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import java.time.Instant;

/** The car is back: the drive counts as a contact, and carries an open lead forward. */
public final class EndTestDrive {
    private final LeadDesk desk;
    private final Clock clock;

    public EndTestDrive(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * @param mileage the car's reading in km
     * @param route the one taken, when it was another than booked; may be null
     */
    public record Back(int mileage, String route, DriveFeedback feedback) {}

    public Versioned<Lead> end(Scope scope, String leadId, String driveId, Expected expected, Back back) {
        Instant now = clock.instant();
        return desk.change(scope, leadId, expected, edit -> {
            edit.deals(deals ->
                    deals.drive(driveId, drive -> drive.ended(back.mileage(), back.route(), back.feedback(), now)));
            return DriveTold.tookPlace(edit, edit.lead().deals().testDrive(driveId), scope.subject());
        });
    }
}
