package io.showroom.lead.deal;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Invalid;
import java.math.BigDecimal;
import java.util.List;

/**
 * The price of a car, clear in all its parts: total = list price − discount + extras + tax. All arithmetic is decimal; what a
 * percentage gives is rounded half up to the smallest coin of the currency.
 *
 * @param listPrice of the car as configured
 * @param discount given on it, not negative and not above the list price
 * @param tax all taxes and duties on top
 */
public record Price(Money listPrice, Money discount, List<Extra> extras, Money tax) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

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
        return sum(extras, listPrice);
    }

    public Money total() {
        try {
            return listPrice.subtract(discount).add(extrasTotal()).add(tax);
        } catch (InvalidValue tooLarge) {
            throw new Invalid("listPrice", tooLarge.code(), "the total is too large");
        }
    }

    /** A share of the list price, for a discount given in per cent. */
    public static Money discountOf(Money listPrice, BigDecimal percent) {
        return share(positive("listPrice", listPrice), "discountPercent", percent);
    }

    /** A share of what is paid before tax, for a tax given in per cent. */
    public static Money taxOf(Money listPrice, Money discount, List<Extra> extras, BigDecimal percent) {
        Price untaxed = new Price(listPrice, discount, extras, null);
        return share(untaxed.total(), "taxPercent", percent);
    }

    /** Whether the discount is above a share of the list price, compared exactly. */
    public boolean discountAbove(BigDecimal percent) {
        return discount.amount().multiply(HUNDRED).compareTo(listPrice.amount().multiply(percent)) > 0;
    }

    private static Money share(Money of, String field, BigDecimal percent) {
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0 || percent.scale() > 4) {
            throw new Invalid(field, "out-of-range", "must be 0 to 100, with at most 4 decimals");
        }
        return of.times(percent.movePointLeft(2));
    }

    private static Money sum(List<Extra> extras, Money like) {
        try {
            return extras.stream().map(Extra::price).reduce(zero(like), Money::add);
        } catch (InvalidValue tooLarge) {
            throw new Invalid("extras", tooLarge.code(), "their sum is too large");
        }
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

    static Money notNegative(String field, Money money, Money like) {
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
