package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;

/**
 * What somebody thinks a used car is worth.
 *
 * @param source who: an appraiser, an auction, a price guide
 * @param low at least
 * @param high at most
 */
public record Estimate(String id, String source, Money low, Money high, String note, Instant at, String by) {

    public Estimate {
        Price.positive("low", low);
        Price.sameCurrency("high", Price.positive("high", high), low);
        if (low.exceeds(high)) {
            throw new Invalid("high", "below-low", "must not be below low");
        }
    }
}
