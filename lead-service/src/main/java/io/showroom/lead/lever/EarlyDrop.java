package io.showroom.lead.lever;

import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.report.Days;
import io.showroom.lead.report.Figure;
import io.showroom.lead.stage.Stage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The first lever: drop early what will not pay. How late leads are lost, what they cost, and which to decide on now. */
public record EarlyDrop(
        LocalDate from,
        LocalDate to,

        @Schema(description = "Leads lost in the period, by the day of the manager's decision")
        Figure lost,

        @Schema(
                description = "Share of them that had come to negotiation or further: lost late, 0 to 1",
                example = "0.3")
        BigDecimal lostLate,

        @Schema(description = "From the enquiry to the decision")
        Days daysUntilLost,

        @Schema(description = "How far they had come, from the first stage")
        List<LostAt> stages,

        @Schema(
                description = "Contacts made with each lead that came in during the period and was lost, on average",
                example = "4.2")
        BigDecimal contactsOnLost,

        @Schema(description = "The same of those delivered", example = "9.5")
        BigDecimal contactsOnDelivered,

        @Schema(description = "Open leads at a low level that came in long ago: decide on them")
        List<Ripe> ripe) {

    /** Leads lost at one stage. */
    public record LostAt(
            Stage stage,
            Figure lost,

            @Schema(description = "Share of all lost, 0 to 1", example = "0.25")
            BigDecimal share) {}

    /** Leads to be decided on. */
    public record Ripe(
            IntentLevel level,

            @Schema(description = "They came in on this day or before; the group sets how long ago (180 days)")
            LocalDate until,

            Figure open) {}
}
