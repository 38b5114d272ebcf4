package io.showroom.followup.cadence;

import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.util.List;

/**
 * A lead's plan as it stands now. The tasks follow it: missing ones are made, dropped ones closed, all given to the
 * assignee. The whole plan is told each time, so that each event mends what an interrupted one before it left undone.
 *
 * @param assignee null while the lead lies in the pool
 * @param contacts every contact that is planned and not made yet
 * @param dropped those that left the plan by this change
 */
public record ContactsPlanned(
        String cadenceId,
        String leadId,
        String store,
        String customerId,
        String assignee,
        IntentLevel level,
        List<PlannedContact> contacts,
        List<DroppedContact> dropped,
        Instant at)
        implements DomainEvent {
    public static final String TYPE = "followup.contacts-planned.v1";

    static ContactsPlanned of(LeadCadence cadence, List<DroppedContact> dropped, Instant at) {
        return new ContactsPlanned(
                cadence.id(),
                cadence.leadId(),
                cadence.store(),
                cadence.customerId(),
                cadence.owner(),
                cadence.level(),
                cadence.planned(),
                dropped,
                at);
    }

    @Override
    public String type() {
        return TYPE;
    }
}
