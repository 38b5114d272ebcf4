package io.showroom.lead.event;

import io.showroom.lead.reception.VisitFacts;
import io.showroom.lead.reception.VisitKind;
import io.showroom.lead.reception.VisitPurpose;
import io.showroom.lead.reception.VisitResult;
import io.showroom.lead.reception.VisitTie;
import io.showroom.platform.messaging.DomainEvent;
import java.time.Instant;
import java.time.LocalDate;

/** Who walked in and called: the reception register; travels under the visit's id. No names and no phones. */
public sealed interface VisitEvent extends DomainEvent {

    /** A group walked in, or a call came in. {@code back} says that the same party was here before. */
    record Registered(
            String visitId,
            String store,
            VisitKind kind,
            LocalDate day,
            Instant arrivedAt,
            Instant leftAt,
            int partySize,
            VisitPurpose purpose,
            VisitResult result,
            String salesperson,
            boolean back,
            boolean reachable,
            VisitTie tie,
            String leadId,
            String by)
            implements VisitEvent {
        @Override
        public String type() {
            return "lead.visit-registered.v1";
        }

        /** What is counted of it. */
        public VisitFacts facts() {
            return new VisitFacts(kind, day, partySize, back, reachable, tie, result, salesperson);
        }
    }

    /** The line was completed or corrected: what was counted of it before and what is now. */
    record Corrected(
            String visitId,
            String store,
            VisitFacts before,
            VisitFacts after,
            VisitPurpose purpose,
            Instant arrivedAt,
            Instant leftAt,
            String leadId,
            String by,
            Instant at)
            implements VisitEvent {
        @Override
        public String type() {
            return "lead.visit-corrected.v1";
        }
    }
}
