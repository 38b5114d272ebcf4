package io.showroom.lead.replenishment;

import io.showroom.lead.report.FunnelSettings;
import io.showroom.lead.report.Rates;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * So many deals of so many leads, kept as a fraction so that nothing is lost by rounding (handbook, section 10, funnel:
 * orders ÷ leads created, at most 1; under 30 leads 1 : 5; a rate of zero with history is no rate).
 *
 * @param deals 0 when there is no rate
 * @param leads above 0
 */
public record CloseRate(RateKind kind, long deals, long leads) {

    /** Learned from what there was. */
    public static CloseRate of(long orders, long leads, FunnelSettings settings) {
        if (leads < settings.historyLeads()) {
            return standard(settings);
        }
        return orders == 0
                ? new CloseRate(RateKind.NONE, 0, leads)
                : new CloseRate(RateKind.HISTORY, Math.min(orders, leads), leads);
    }

    /** What holds without history. */
    public static CloseRate standard(FunnelSettings settings) {
        return new CloseRate(RateKind.DEFAULT, 1, settings.leadsPerDeal());
    }

    /** To four places; null when there is no rate. */
    public BigDecimal value() {
        return deals == 0 ? null : Rates.share(deals, leads);
    }

    /** Leads that so many deals take, rounded up; null when there is no rate. */
    public Long leadsFor(long wanted) {
        return deals == 0 ? null : ceiling(wanted, leads, deals);
    }

    /** Deals that so many leads make, to one place, rounded half up; 0 when there is no rate. */
    public BigDecimal dealsOf(long count) {
        BigDecimal exact = BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(deals));
        return exact.divide(BigDecimal.valueOf(leads), 1, java.math.RoundingMode.HALF_UP);
    }

    private static long ceiling(long wanted, long times, long by) {
        BigInteger[] parts = BigInteger.valueOf(wanted)
                .multiply(BigInteger.valueOf(times))
                .divideAndRemainder(BigInteger.valueOf(by));
        return parts[0].longValueExact() + (parts[1].signum() > 0 ? 1 : 0);
    }
}
