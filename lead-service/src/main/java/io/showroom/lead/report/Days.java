package io.showroom.lead.report;

import io.showroom.lead.tally.Spread;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** How long something took. Medians and percentiles by nearest rank. */
public record Days(
        @Schema(description = "How many took so long, and which")
        Figure of,

        @Schema(
                description = "24-hour days that half of them did not exceed; tenths below ten days, whole days beyond,"
                        + " rounded down",
                example = "3.4")
        BigDecimal median,

        @Schema(description = "24-hour days that nine in ten did not exceed", example = "12")
        BigDecimal p90) {

    /** Of tenths of days. */
    public static Days of(Spread tenths, Figure of) {
        return new Days(of, days(tenths.percentile(50)), days(tenths.percentile(90)));
    }

    private static BigDecimal days(Long tenths) {
        return tenths == null ? null : BigDecimal.valueOf(tenths, 1);
    }
}
