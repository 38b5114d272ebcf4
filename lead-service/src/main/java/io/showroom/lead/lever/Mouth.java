package io.showroom.lead.lever;

import io.showroom.lead.enquiry.Source;
import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The sixth lever: widen the mouth. New leads against those of the period before, and where they come from. */
public record Mouth(
        LocalDate from,
        LocalDate to,

        @Schema(description = "Leads that came in") Figure leads,

        @Schema(description = "Leads of the same number of days right before")
        Figure before,

        @Schema(
                description = "Growth: 0.1 is a tenth more, -0.1 a tenth fewer; absent when none came before",
                example = "0.12")
        BigDecimal growth,

        @Schema(description = "Leads a day, to one place", example = "6.4")
        BigDecimal aDay,

        @Schema(description = "Every source, those that brought nothing included: where the mouth could be wider")
        List<FromSource> sources) {

    /** One source. */
    public record FromSource(
            Source source,
            Figure leads,
            Figure before,

            @Schema(description = "Share of the leads that came in, 0 to 1", example = "0.31")
            BigDecimal share,

            @Schema(description = "Growth, as above") BigDecimal growth) {}
}
