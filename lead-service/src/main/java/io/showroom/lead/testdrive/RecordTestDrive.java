package io.showroom.lead.testdrive;

import io.showroom.lead.deal.TestDrive;
import io.showroom.lead.event.DealEvent;
import io.showroom.lead.lead.Contact;
import io.showroom.lead.lead.ContactChannel;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadDesk;
import io.showroom.lead.lead.Moments;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import java.time.Clock;
import java.time.Instant;

/** A test drive is written down: it counts as a contact and carries the lead forward. Nobody drives without a licence seen. */
public final class RecordTestDrive {
    private final LeadDesk desk;
    private final Clock clock;

    public RecordTestDrive(LeadDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** What the consultant tells of it; {@code at} is null for now. */
    public record Told(
            String car,
            String model,
            String route,
            boolean licenceChecked,
            boolean drove,
            Instant at,
            String feedback) {}

    public LeadDesk.Made record(Scope scope, String leadId, Expected expected, IdempotencyKey key, Told told) {
        Instant now = clock.instant();
        if (told.drove() && !told.licenceChecked()) {
            throw new Invalid("licenceChecked", "licence-not-seen", "nobody drives before the licence was seen");
        }
        Instant at = Moments.past("at", told.at(), now);
        return desk.make(scope, leadId, expected, key, (edit, rules, id) -> {
            Lead lead = edit.lead().mustBeOpen();
            TestDrive drive = new TestDrive(
                    id,
                    told.car(),
                    told.model(),
                    told.route(),
                    told.licenceChecked(),
                    told.drove(),
                    at,
                    scope.subject(),
                    told.feedback());
            return edit.deals(deals -> deals.with(drive))
                    .tell(recorded(lead, drive))
                    .contact(new Contact(
                            id, ContactChannel.TEST_DRIVE, true, scope.subject(), told.feedback(), at, null));
        });
    }

    private static DealEvent recorded(Lead lead, TestDrive drive) {
        return new DealEvent.TestDriveRecorded(
                lead.id(),
                lead.store(),
                lead.customerId(),
                drive.id(),
                drive.car(),
                drive.route(),
                drive.licenceChecked(),
                drive.at(),
                drive.by(),
                drive.feedback());
    }
}
