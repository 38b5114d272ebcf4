package io.showroom.lead.deal;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An offer made to the prospect (报价). A new version supersedes the one before and leaves it readable.
 *
 * @param number shown to the customer, e.g. {@code Q-20260503-7F3A91-2}
 * @param version 1, 2, … among the quotations of the lead
 * @param validUntil last day, in the store's zone, on which it holds
 */
public record Quotation(
        String id,
        String number,
        int version,
        String brand,
        String model,
        String trim,
        String colour,
        Price price,
        LocalDate validUntil,
        Instant at,
        String by) {}
