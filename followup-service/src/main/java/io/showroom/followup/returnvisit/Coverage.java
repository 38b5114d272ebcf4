package io.showroom.followup.returnvisit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * A sum of daily counts.
 *
 * @param open still to be made
 */
public record Coverage(long owed, long made, long inTime, long refused, long notReached, long dropped, long open) {

    /** The sum of these counts. */
    public static Coverage of(Collection<CoverageCount> counts) {
        long owed = 0;
        long made = 0;
        long inTime = 0;
        long refused = 0;
        long notReached = 0;
        long dropped = 0;
        for (CoverageCount count : counts) {
            owed += count.owed();
            made += count.made();
            inTime += count.inTime();
            refused += count.refused();
            notReached += count.notReached();
            dropped += count.dropped();
        }
        return new Coverage(owed, made, inTime, refused, notReached, dropped, owed - made - notReached - dropped);
    }

    /** Made ÷ owed to four places; null when nothing was owed. */
    public BigDecimal share() {
        return share(made);
    }

    /** Made in time ÷ owed to four places; null when nothing was owed. */
    public BigDecimal shareInTime() {
        return share(inTime);
    }

    private BigDecimal share(long part) {
        return owed == 0 ? null : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(owed), 4, RoundingMode.HALF_UP);
    }
}
