package io.showroom.lead.rebuild.web;

import io.showroom.lead.rebuild.CountRebuild;
import io.showroom.lead.rebuild.RebuildStep;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** How far a rebuild is. */
record RebuildView(
        String id,
        boolean running,

        @Schema(description = "What is done next; absent when it is over")
        RebuildStep step,

        @Schema(description = "Leads that were counted when it began: about how many there will be", example = "100000")
        long expected,

        @Schema(description = "Leads counted anew so far", example = "42500")
        long leads,

        @Schema(description = "Staff id of who asked for it")
        String by,

        Instant startedAt,
        Instant finishedAt) {

    static RebuildView of(CountRebuild rebuild) {
        return new RebuildView(
                rebuild.id(),
                rebuild.running(),
                rebuild.step(),
                rebuild.expected(),
                rebuild.leads(),
                rebuild.by(),
                rebuild.startedAt(),
                rebuild.finishedAt());
    }
}
