package io.showroom.lead.funnel;

import io.showroom.lead.report.Figure;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;

/** The leads that came in during a period, and what has become of them up to now. */
public record Funnel(
        LocalDate from,
        LocalDate to,

        @Schema(
                description =
                        "Leads that came in, invalid ones included; those that joined an older lead count as that one")
        Figure leads,

        @Schema(description = "Not decided yet") Figure open,

        @Schema(description = "Ordered, awaiting delivery") Figure ordered,
        Figure delivered,
        Figure defeated,
        Figure invalid,

        @Schema(description = "From the first to the last") List<StageFigures> stages) {}
