package io.showroom.lead.goal.web;

import io.showroom.lead.goal.Target;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.YearMonth;

/** A target as the API shows it. */
record TargetView(
        String id,

        @Schema(example = "2026-03") YearMonth month,

        @Schema(description = "Absent for the whole group") String store,

        @Schema(description = "Staff id of the consultant; absent for the whole store or group")
        String owner,

        TargetBody goals,

        @Schema(description = "Staff id of who set it last") String by,

        @Schema(description = "When it was set last, UTC") Instant at) {

    static TargetView of(Target target) {
        return new TargetView(
                target.id(),
                target.month(),
                target.store(),
                target.owner(),
                TargetBody.of(target.goals()),
                target.by(),
                target.at());
    }
}
