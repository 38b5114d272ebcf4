package io.showroom.lead.report;

import io.swagger.v3.oas.annotations.media.Schema;

/** A number, and the list of the records that it counts. */
public record Figure(
        @Schema(description = "How many", example = "128") long count,

        @Schema(
                description = "GET this for the records behind the number, in pages; there are exactly as many",
                example = "/api/v1/funnel/records?kind=LEAD&from=2026-03-01&to=2026-03-31&mark=REACHED_VISITED")
        String records) {}
