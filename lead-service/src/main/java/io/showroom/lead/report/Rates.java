package io.showroom.lead.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as the API shows them. */
public final class Rates {
    private Rates() {}

    /** To four places, rounded half up; null when there is nothing to be a share of. */
    public static BigDecimal share(long part, long whole) {
        return whole == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    /** To one place, rounded half up; null when there is nothing to divide by. */
    public static BigDecimal average(long sum, long count) {
        return count == 0 ? null : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }
}
