package io.showroom.followup.compliance;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.cadence.IntentLevel;
import io.showroom.followup.cadence.PeriodFigures;
import io.showroom.platform.store.Aggregate;
import io.showroom.platform.value.Ids;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * How one lead was kept up with in one period: the record behind the sums.
 *
 * @param owner null when the period asks nothing of the lead any more
 * @param behind contacts still missing
 * @param at when it last changed
 */
public record LeadPeriod(
        String id,
        String group,
        String store,
        String leadId,
        CalendarPeriod period,
        String owner,
        IntentLevel level,
        int demanded,
        int made,
        int behind,
        Instant at)
        implements Aggregate {

    static String idOf(String leadId, CalendarPeriod period) {
        return Ids.derived(
                "lead-period", leadId, period.unit().name(), period.from().toString());
    }

    /** Fulfilled ÷ demanded to four places, at most 1; null when nothing was owed. */
    public BigDecimal compliance() {
        return PeriodFigures.compliance(Math.min(made, demanded), demanded);
    }
}
