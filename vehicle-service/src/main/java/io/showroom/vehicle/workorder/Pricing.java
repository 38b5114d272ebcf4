package io.showroom.vehicle.workorder;

import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;

/** What a price on a work order must hold to. */
final class Pricing {

    private Pricing() {}

    static void inCurrency(String currency, Money price) {
        if (!price.currency().equals(currency)) {
            throw new Invalid("price.currency", "other-currency", "Prices of this store are in " + currency + ".");
        }
        if (price.signum() < 0) {
            throw new Invalid("price.amount", "negative", "A price is not negative.");
        }
    }
}
