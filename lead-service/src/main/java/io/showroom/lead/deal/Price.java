package io.showroom.lead.deal;

import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import java.util.List;

/**
 * The price of a car, clear in all its parts: total = list price − discount + extras + tax.
 *
 * @param listPrice of the car as configured
 * @param discount given on it, not negative and not above the list price
 * @param tax all taxes and duties on top
 */
public record Price(Money listPrice, Money discount, List<Extra> extras, Money tax) {

    public Price {
        positive("listPrice", listPrice);
        discount = discount == null ? zero(listPrice) : notNegative("discount", discount, listPrice);
        tax = tax == null ? zero(listPrice) : notNegative("tax", tax, listPrice);
        extras = extras == null ? List.of() : List.copyOf(extras);
        for (int i = 0; i < extras.size(); i++) {
            notNegative("extras[" + i + "].price", extras.get(i).price(), listPrice);
        }
        if (discount.exceeds(listPrice)) {
            throw new Invalid("discount", "above-list-price", "must not be above the list price");
        }
    }

    public Money extrasTotal() {
        return extras.stream().map(Extra::price).reduce(zero(listPrice), Money::add);
    }

    public Money total() {
        return listPrice.subtract(discount).add(extrasTotal()).add(tax);
    }

    static Money zero(Money like) {
        return Money.zero(like.currency());
    }

    static Money positive(String field, Money money) {
        if (money == null) {
            throw new Invalid(field, "required", "is required");
        }
        if (money.signum() <= 0) {
            throw new Invalid(field, "not-positive", "must be above zero");
        }
        return money;
    }

    private static Money notNegative(String field, Money money, Money like) {
        if (money.signum() < 0) {
            throw new Invalid(field, "negative", "must not be negative");
        }
        return sameCurrency(field, money, like);
    }

    static Money sameCurrency(String field, Money money, Money like) {
        if (!money.currency().equals(like.currency())) {
            throw new Invalid(field, "other-currency", "must be in " + like.currency());
        }
        return money;
    }
}
