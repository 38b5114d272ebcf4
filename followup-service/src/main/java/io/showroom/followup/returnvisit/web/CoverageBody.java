package io.showroom.followup.returnvisit.web;

import io.showroom.followup.returnvisit.Coverage;
import io.showroom.followup.returnvisit.CoverageCount;
import io.showroom.followup.task.TaskReason;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How much of what was delivered and serviced was followed by a return visit. */
record CoverageBody(
        @Schema(description = "First day of delivery or service, in each store's zone", example = "2026-03-01")
        LocalDate from,

        @Schema(description = "Last day, inclusive", example = "2026-03-31")
        LocalDate to,

        @Schema(description = "Over all rows") Figures total,

        @Schema(description = "By store, and by delivery and service visit")
        List<Row> rows) {

    /** What was owed, and what came of it. */
    record Figures(
            @Schema(description = "Deliveries and service visits", example = "40")
            long owed,

            @Schema(description = "Customers asked, or who refused", example = "38")
            long made,

            @Schema(description = "Of those, asked before it was due", example = "36")
            long inTime,

            @Schema(description = "Of those, who refused", example = "1")
            long refused,

            @Schema(description = "Given up after the last attempt", example = "1")
            long notReached,

            @Schema(description = "Cancelled, or left undone until it expired", example = "0")
            long dropped,

            @Schema(description = "Still to be made", example = "1")
            long open,

            @Schema(description = "Made ÷ owed; absent when nothing was owed", example = "0.9500")
            BigDecimal coverage,

            @Schema(description = "Made in time ÷ owed; absent when nothing was owed", example = "0.9000")
            BigDecimal coverageInTime) {
        static Figures of(List<CoverageCount> counts) {
            Coverage sum = Coverage.of(counts);
            return new Figures(
                    sum.owed(),
                    sum.made(),
                    sum.inTime(),
                    sum.refused(),
                    sum.notReached(),
                    sum.dropped(),
                    sum.open(),
                    sum.share(),
                    sum.shareInTime());
        }
    }

    /** One store's deliveries or service visits. */
    record Row(
            String store,

            @Schema(description = "DELIVERY or SERVICE_VISIT")
            TaskReason reason,

            Figures figures,

            @Schema(description = "The query that names what is missing")
            String missing) {}

    /** @param counts of one store */
    static List<Row> rows(String store, LocalDate from, LocalDate to, List<CoverageCount> counts) {
        List<Row> rows = new ArrayList<>();
        for (TaskReason reason : List.of(TaskReason.DELIVERY, TaskReason.SERVICE_VISIT)) {
            String missing = "/api/v1/return-visits?store=%s&reason=%s&made=false&from=%s&to=%s"
                    .formatted(store, reason, from, to);
            List<CoverageCount> mine =
                    counts.stream().filter(c -> c.reason() == reason).toList();
            rows.add(new Row(store, reason, Figures.of(mine), missing));
        }
        return rows;
    }
}
