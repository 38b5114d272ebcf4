package io.showroom.lead.testdrive;

import io.showroom.lead.deal.DriveFeedback;
import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Moments;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;

/** A test drive is written down after it took place, in a car that needs no booking. Nobody drives without a licence seen. */
public final class RecordTestDrive {
    private final LeadDesk desk;
    private final LicenceCheck licences;
    private final Clock clock;

    public RecordTestDrive(LeadDesk desk, LicenceCheck licences, Clock clock) {
        this.desk = desk;
        this.licences = licences;
        this.clock = clock;
    }

    /** What the consultant tells of it; {@code at} is null for now. */
    public record Told(
            String car,
            String model,
            String route,
            LicenceCheck.Seen licence,
            boolean drove,
            Instant at,
            DriveFeedback feedback) {}

    public LeadDesk.Made record(Scope scope, String leadId, Expected expected, IdempotencyKey key, Told told) {
        Instant at = Moments.past("at", told.at(), clock.instant());
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            Lead lead = edit.lead().mustBeOpen();
            TestDrive drive = TestDrive.recorded(
                    id,
                    new TestDrive.Car(null, told.car(), told.model()),
                    told.route(),
                    licences.checked(lead, rules, told.licence(), at, scope.subject()),
                    told.drove(),
                    told.feedback(),
                    at,
                    scope.subject());
            return DriveTold.tookPlace(edit.deals(deals -> deals.with(drive)), drive, scope.subject());
        });
    }
}
