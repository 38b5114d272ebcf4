package io.showroom.followup.returnvisit;

import io.showroom.followup.task.TaskReason;
import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;

/** A customer who got a car, or got it back from service, is to be asked how it was. */
public record ReturnVisitOwed(
        String visitId,
        TaskReason reason,
        String store,
        String customerId,
        String leadId,
        String vehicleId,
        String vin,
        String matterId,
        String servedBy,
        LocalDate day,
        Instant due,
        Instant at)
        implements DomainEvent {
    public static final String TYPE = "followup.return-visit-owed.v1";

    static ReturnVisitOwed of(ReturnVisit visit) {
        return new ReturnVisitOwed(
                visit.id(),
                visit.reason(),
                visit.store(),
                visit.about().customerId(),
                visit.about().leadId(),
                visit.about().vehicleId(),
                visit.about().vin(),
                visit.about().matterId(),
                visit.servedBy(),
                visit.day(),
                visit.due(),
                visit.servedAt());
    }

    @Override
    public String type() {
        return TYPE;
    }
}
