package io.showroom.followup.returnvisit;

import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.TaskReason;
import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;

/** A return visit was made, or will not be made any more. {@code day} is the day of the delivery or service visit. */
public record ReturnVisitSettled(
        String visitId,
        TaskReason reason,
        String store,
        String customerId,
        String leadId,
        String vehicleId,
        String vin,
        String matterId,
        LocalDate day,
        VisitState state,
        boolean inTime,
        int attempts,
        CloseReason why,
        Instant at)
        implements DomainEvent {
    public static final String TYPE = "followup.return-visit-settled.v1";

    static ReturnVisitSettled of(ReturnVisit visit) {
        return new ReturnVisitSettled(
                visit.id(),
                visit.reason(),
                visit.store(),
                visit.about().customerId(),
                visit.about().leadId(),
                visit.about().vehicleId(),
                visit.about().vin(),
                visit.about().matterId(),
                visit.day(),
                visit.state(),
                visit.isInTime(),
                visit.attempts().size(),
                visit.why(),
                visit.settledAt());
    }

    @Override
    public String type() {
        return TYPE;
    }
}
