package io.showroom.lead.goal.web;

import io.showroom.lead.goal.Goals;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;

/** The numbers of a target that can be set and changed. */
record TargetBody(
        @Schema(description = "Cars to be delivered, 0 to 1,000,000", example = "12")
        Integer sales,

        @Schema(description = "Orders to be placed, cancelled ones out, 0 to 1,000,000", example = "14")
        Integer orders,

        @Schema(description = "Contacts made of contacts due, 0 to 1, at most four decimal places", example = "0.95")
        BigDecimal compliance,

        @Schema(description = "Orders by leads that come in, 0 to 1, at most four decimal places", example = "0.2")
        BigDecimal conversion,

        @Schema(
                description =
                        "From the enquiry to the first order: median in 24-hour days not to be exceeded, at most one"
                                + " decimal place",
                example = "21")
        BigDecimal cycleDays,

        @Schema(
                description = "From the enquiry to the first contact or attempt: median in seconds not to be exceeded",
                example = "900")
        Long responseSeconds) {

    static TargetBody of(Goals goals) {
        return new TargetBody(
                goals.sales(),
                goals.orders(),
                goals.compliance(),
                goals.conversion(),
                goals.cycleDays(),
                goals.responseSeconds());
    }

    Goals goals() {
        return new Goals(sales, orders, compliance, conversion, cycleDays, responseSeconds);
    }
}
