package io.showroom.lead.enquiry;

import io.showroom.lead.intent.PurchaseHorizon;

/**
 * What the prospect wants to buy; every part may be null.
 *
 * @param year model year
 * @param tradeIn the car to be given in exchange, in words
 */
public record Wish(
        String brand, String model, String trim, String colour, Integer year, String tradeIn, PurchaseHorizon horizon) {

    public static Wish unknown() {
        return new Wish(null, null, null, null, null, null, null);
    }

    /** Fills what is empty. */
    public Wish filledBy(Wish other) {
        return new Wish(
                or(brand, other.brand),
                or(model, other.model),
                or(trim, other.trim),
                or(colour, other.colour),
                or(year, other.year),
                or(tradeIn, other.tradeIn),
                or(horizon, other.horizon));
    }

    /** Replaces what the other states. */
    public Wish overwrittenBy(Wish other) {
        return other.filledBy(this);
    }

    public Wish within(PurchaseHorizon stated) {
        return new Wish(brand, model, trim, colour, year, tradeIn, stated);
    }

    private static <T> T or(T first, T second) {
        return first == null ? second : first;
    }
}
