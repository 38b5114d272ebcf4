package io.showroom.lead.lead;

import io.showroom.lead.event.DriveEvent;
import io.showroom.lead.event.FunnelEvent;
import io.showroom.lead.event.LeadEvent;
import io.showroom.lead.event.OwnerEvent;
import io.showroom.lead.intent.Evidence;
import io.showroom.lead.intent.LevelChange;
import io.showroom.lead.stage.StageChange;
import java.time.Instant;

/** How the consequences of a change are told: each of the lead as it stands after the step. */
record LeadNews(Lead lead, Instant now, String by) {

    /** The last change of level. */
    LeadEvent levelChanged() {
        LevelChange change = lead.intent().history().get(lead.intent().history().size() - 1);
        return new FunnelEvent.LevelChanged(
                lead.id(),
                lead.store(),
                lead.customerId(),
                lead.owner(),
                change.from(),
                change.to(),
                change.reason(),
                change.evidence().stream()
                        .map(e -> new FunnelEvent.Proof(e.kind(), e.at(), e.by(), e.note()))
                        .toList(),
                now);
    }

    LeadEvent signalRecorded(Evidence signal) {
        return new FunnelEvent.SignalRecorded(
                lead.id(), lead.store(), signal.kind(), signal.worth(), signal.by(), signal.note(), signal.at());
    }

    LeadEvent purchaseTimeStated() {
        return new FunnelEvent.PurchaseTimeStated(
                lead.id(),
                lead.store(),
                lead.customerId(),
                lead.owner(),
                lead.wish().horizon(),
                lead.treatment(),
                lead.intent().level(),
                now);
    }

    /** The last step through the funnel. */
    LeadEvent stageChanged() {
        StageChange step =
                lead.progress().history().get(lead.progress().history().size() - 1);
        return new FunnelEvent.StageChanged(
                lead.id(), lead.store(), lead.customerId(), lead.owner(), step.from(), step.to(), step.back(), now, by);
    }

    LeadEvent defeatWithdrawn(String why) {
        return new FunnelEvent.DefeatWithdrawn(lead.id(), lead.store(), lead.owner(), by, why, now);
    }

    LeadEvent contactRecorded(Contact contact) {
        return new OwnerEvent.ContactRecorded(
                lead.id(),
                lead.store(),
                lead.customerId(),
                contact.id(),
                contact.channel().name(),
                contact.customerTookPart(),
                contact.by(),
                contact.note(),
                contact.at(),
                contact.taskId());
    }

    LeadEvent driveCalledOff(String testDriveId, String why) {
        String car = lead.deals().testDrive(testDriveId).demoCarId();
        return new DriveEvent.TestDriveCancelled(lead.id(), lead.store(), testDriveId, car, why, by, now);
    }

    LeadEvent assigned(String previous, AssignmentReason why) {
        return new OwnerEvent.Assigned(
                lead.id(),
                lead.store(),
                lead.customerId(),
                lead.owner(),
                previous,
                why.name(),
                lead.assignment().firstContactDue(),
                by,
                now);
    }

    LeadEvent pooled(String previous, AssignmentReason why) {
        return new OwnerEvent.Pooled(
                lead.id(),
                lead.store(),
                lead.customerId(),
                previous,
                why.name(),
                lead.intent().level(),
                by,
                now);
    }
}
