package io.showroom.lead.lead.web;

import io.showroom.lead.lead.Assignment;
import io.showroom.lead.lead.AssignmentReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** Who looks after a lead, and what time asks of them. */
record AssignmentView(
        @Schema(description = "Staff id; absent while the lead lies in the pool")
        String owner,

        @Schema(description = "When it came to this owner, or to the pool, UTC")
        Instant since,

        AssignmentReason reason,

        @Schema(description = "When the owner must have touched it, UTC; absent once it was touched")
        Instant firstContactDue,

        @Schema(description = "When it is offered again, while nobody could be found, UTC")
        Instant retryAt,

        @Schema(description = "When it goes back to the pool unless somebody moves it, UTC")
        Instant returnsAt,

        @Schema(description = "Staff ids of everybody who has had it, oldest first")
        List<String> tried,

        @Schema(description = "The first contact or attempt, UTC")
        Instant touchedAt) {

    static AssignmentView of(Assignment assignment) {
        return new AssignmentView(
                assignment.owner(),
                assignment.since(),
                assignment.reason(),
                assignment.firstContactDue(),
                assignment.retryAt(),
                assignment.returnsAt(),
                assignment.tried(),
                assignment.touchedAt());
    }
}
