package io.showroom.lead.campaign;

import io.showroom.contracts.value.Money;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Return on investment: (receipts attributed − cost) ÷ cost (handbook, section 3, campaigns). */
public record Roi(
        RoiState state,

        @Schema(
                description = "(receipts − cost) ÷ cost, to four places, rounded half up; absent unless KNOWN",
                example = "3.25")
        BigDecimal ratio) {
    private static final int PLACES = 4;

    /**
     * @param cost null when none is recorded
     * @param receipts a sum for each currency, refunds taken off
     */
    static Roi of(Money cost, List<Money> receipts) {
        if (cost == null) {
            return none(RoiState.COST_UNKNOWN);
        }
        if (cost.signum() == 0) {
            return none(RoiState.NO_COST);
        }
        if (receipts.stream().anyMatch(sum -> !sum.currency().equals(cost.currency()))) {
            return none(RoiState.OTHER_CURRENCY);
        }
        BigDecimal received = receipts.stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Roi(
                RoiState.KNOWN, received.subtract(cost.amount()).divide(cost.amount(), PLACES, RoundingMode.HALF_UP));
    }

    static Roi none(RoiState why) {
        return new Roi(why, null);
    }
}
