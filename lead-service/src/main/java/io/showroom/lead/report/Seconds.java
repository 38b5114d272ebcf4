package io.showroom.lead.report;

import io.showroom.lead.tally.Spread;
import io.swagger.v3.oas.annotations.media.Schema;

/** How soon something was answered. Medians and percentiles by nearest rank. */
public record Seconds(
        @Schema(description = "How many were answered, and which")
        Figure of,

        @Schema(
                description =
                        "Seconds that half of them did not exceed; whole minutes from ten minutes, whole hours from a"
                                + " day on, rounded down",
                example = "540")
        Long median,

        @Schema(description = "Seconds that nine in ten did not exceed", example = "3600")
        Long p90) {

    public static Seconds of(Spread seconds, Figure of) {
        return new Seconds(of, seconds.percentile(50), seconds.percentile(90));
    }
}
