package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the store pays for a used car.
 *
 * @param validUntil last day, in the store's zone, on which it holds
 */
public record TradeInOffer(Money amount, LocalDate validUntil, Instant at, String by) {

    public TradeInOffer {
        Price.positive("amount", amount);
    }
}
