package io.showroom.followup.cadence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How one lead was kept up with in one period.
 *
 * @param owner whose lead it was at the end
 * @param level the level at the end
 * @param demanded contacts owed
 * @param made contacts that count
 */
public record PeriodFigures(CalendarPeriod period, String owner, IntentLevel level, int demanded, int made) {

    /** The contacts that count against the demand: a surplus covers no other lead and no other period. */
    public int fulfilled() {
        return Math.min(made, demanded);
    }

    /** Fulfilled ÷ demanded to four places, at most 1; null when nothing was owed. */
    public BigDecimal compliance() {
        return compliance(fulfilled(), demanded);
    }

    /** Fulfilled ÷ demanded to four places; null when nothing was owed. */
    public static BigDecimal compliance(long fulfilled, long demanded) {
        return demanded == 0
                ? null
                : BigDecimal.valueOf(fulfilled).divide(BigDecimal.valueOf(demanded), 4, RoundingMode.HALF_UP);
    }

    /** Whether somebody owed or made something. A lead without an owner owes through nobody. */
    boolean isTold() {
        return owner != null && (demanded > 0 || made > 0);
    }

    PeriodFigures withMade(int more) {
        return new PeriodFigures(period, owner, level, demanded, more);
    }

    /** A period in which the lead closed demands no more than was made. */
    PeriodFigures closed() {
        return new PeriodFigures(period, owner, level, fulfilled(), made);
    }
}
