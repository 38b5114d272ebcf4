package io.showroom.followup.compliance;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.cadence.ContactsCounted.Count;
import io.showroom.followup.cadence.PeriodFigures;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.store.Change;
import io.showroom.platform.value.Ids;
import java.math.BigDecimal;

/**
 * How one consultant kept up with their leads in one period: the sum over the leads, kept up by what each tells, never
 * counted anew (handbook, section 4, Cadence). Capped for each lead and period, so that one lead's surplus covers no
 * other (section 10).
 *
 * @param leads that owed a contact
 * @param demanded contacts owed
 * @param fulfilled those of them that were made
 * @param made all that count, a surplus included
 */
public record ComplianceCount(
        String id,
        String group,
        String store,
        String owner,
        CalendarPeriod period,
        long leads,
        long demanded,
        long fulfilled,
        long made)
        implements Aggregate {

    static ComplianceCount none(String group, String store, String owner, CalendarPeriod period) {
        String id = Ids.derived(
                "compliance",
                group,
                store,
                owner,
                period.unit().name(),
                period.from().toString());
        return new ComplianceCount(id, group, store, owner, period, 0, 0, 0, 0);
    }

    /** Counts a lead as it stands now instead of as it stood before; either may be null. */
    Change<ComplianceCount> with(Count now, Count before) {
        ComplianceCount next = new ComplianceCount(
                id,
                group,
                store,
                owner,
                period,
                leads + owing(now) - owing(before),
                demanded + demanded(now) - demanded(before),
                fulfilled + fulfilled(now) - fulfilled(before),
                made + made(now) - made(before));
        return next.equals(this) ? Change.none(this) : Change.of(next);
    }

    /** Fulfilled ÷ demanded to four places; null when nothing was owed. */
    public BigDecimal compliance() {
        return PeriodFigures.compliance(fulfilled, demanded);
    }

    private static int owing(Count count) {
        return demanded(count) > 0 ? 1 : 0;
    }

    private static int demanded(Count count) {
        return count == null ? 0 : count.demanded();
    }

    private static int made(Count count) {
        return count == null ? 0 : count.made();
    }

    private static int fulfilled(Count count) {
        return Math.min(demanded(count), made(count));
    }
}
