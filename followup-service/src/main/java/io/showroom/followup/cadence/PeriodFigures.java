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

    /** Made ÷ demanded, at most 1, to four places; null when nothing was owed. */
    public BigDecimal compliance() {
        if (demanded == 0) {
            return null;
        }
        return BigDecimal.valueOf(Math.min(made, demanded))
                .divide(BigDecimal.valueOf(demanded), 4, RoundingMode.HALF_UP);
    }

    PeriodFigures withMade(int more) {
        return new PeriodFigures(period, owner, level, demanded, more);
    }

    /** A period in which the lead closed demands no more than was made. */
    PeriodFigures closed() {
        return new PeriodFigures(period, owner, level, Math.min(demanded, made), made);
    }
}
