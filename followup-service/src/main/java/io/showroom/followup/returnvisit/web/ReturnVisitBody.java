package io.showroom.followup.returnvisit.web;

import io.showroom.contracts.value.Labels;
import io.showroom.followup.returnvisit.ReturnVisit;
import io.showroom.followup.returnvisit.VisitState;
import io.showroom.followup.task.CloseReason;
import io.showroom.followup.task.Disposition;
import io.showroom.followup.task.TaskReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A return visit that is owed, and what came of it. */
record ReturnVisitBody(
        String id,
        String store,

        @Schema(description = "DELIVERY or SERVICE_VISIT") TaskReason reason,

        String customerId,

        @Schema(description = "The lead that ended in the delivery")
        String leadId,

        @Schema(description = "The car; absent until its file is known")
        String vehicleId,

        @Schema(description = "The cars it is about", example = "[\"LSVAL41Z882104202\"]")
        List<String> vins,

        @Schema(description = "The order or work order") String matterId,

        @Schema(description = "Staff id of who sold or received the car, and must not ask")
        String servedBy,

        @Schema(description = "When the customer left with the car, UTC")
        Instant servedAt,

        @Schema(description = "That day in the store's zone", example = "2026-03-03")
        LocalDate day,

        @Schema(description = "Until when the customer is to be asked, UTC")
        Instant due,

        VisitState state,

        @Schema(description = "The state in the reader's language", example = "To be made")
        String stateLabel,

        @Schema(description = "Whether the customer was asked; who refuses was asked")
        boolean made,

        @Schema(description = "Whether the customer was asked before it was due; absent while open")
        Boolean inTime,

        @Schema(description = "Why it was not made, when it was dropped")
        CloseReason why,

        @Schema(description = "When it was made or given up, UTC")
        Instant settledAt,

        @Schema(description = "The attempts so far, in their order")
        List<AttemptBody> attempts) {

    /** One call, and what came of it. */
    record AttemptBody(
            String taskId,

            @Schema(description = "1 for the first, each on another day")
            int number,

            Disposition disposition,
            @Schema(description = "Staff id") String by,
            Instant at) {
        static AttemptBody of(ReturnVisit.Attempt attempt) {
            return new AttemptBody(
                    attempt.taskId(), attempt.number(), attempt.disposition(), attempt.by(), attempt.at());
        }
    }

    static ReturnVisitBody of(ReturnVisit visit, Locale reader) {
        return new ReturnVisitBody(
                visit.id(),
                visit.store(),
                visit.reason(),
                visit.about().customerId(),
                visit.about().leadId(),
                visit.about().vehicleId(),
                visit.vins(),
                visit.about().matterId(),
                visit.servedBy(),
                visit.servedAt(),
                visit.day(),
                visit.due(),
                visit.state(),
                Labels.label(visit.state(), reader),
                visit.made(),
                visit.isOpen() ? null : visit.isInTime(),
                visit.why(),
                visit.settledAt(),
                visit.attempts().stream().map(AttemptBody::of).toList());
    }
}
