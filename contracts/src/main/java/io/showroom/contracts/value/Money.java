package io.showroom.contracts.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.regex.Pattern;

/**
 * An amount in one currency, exact, with as many decimals as the currency has (CNY 2, JPY 0, KWD 3). Finer amounts are
 * refused, never rounded silently. JSON: {@code {"amount":"123.45","currency":"CNY"}}; a number for the amount is
 * refused by strict readers, since not every client keeps its decimals.
 *
 * @param amount may be negative; below 10^15 in size
 * @param currency ISO 4217, three letters
 */
public record Money(
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal amount, String currency) implements Comparable<Money> {
    private static final int DIGITS_BEFORE_POINT = 15;
    private static final Pattern WRITTEN = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

    public Money {
        int decimals = decimals(currency);
        if (amount == null) {
            throw new InvalidValue("money.amount", "the amount is missing");
        }
        BigDecimal bare = amount.stripTrailingZeros();
        if ((long) bare.precision() - bare.scale() > DIGITS_BEFORE_POINT) {
            throw new InvalidValue("money.amount", "the amount is too large");
        }
        if (bare.scale() > decimals) {
            throw new InvalidValue("money.decimals", "the amount is finer than the currency's smallest coin");
        }
        amount = bare.setScale(decimals);
    }

    /** Reads a decimal such as {@code 123.45}: digits, a point, no thousands separators, no exponent. */
    @JsonCreator
    public static Money of(@JsonProperty("amount") String amount, @JsonProperty("currency") String currency) {
        if (amount == null || !WRITTEN.matcher(amount).matches()) {
            throw new InvalidValue("money.amount", "the amount is no decimal number such as 123.45");
        }
        return new Money(new BigDecimal(amount), currency);
    }

    /** Nothing, in a currency. */
    public static Money zero(String currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The sum; {@link InvalidValue} {@code money.currency} when the currencies differ. */
    public Money add(Money other) {
        return new Money(amount.add(same(other).amount), currency);
    }

    /** The difference, which may be below zero. */
    public Money subtract(Money other) {
        return new Money(amount.subtract(same(other).amount), currency);
    }

    /** The same amount the other way. */
    public Money negate() {
        return new Money(amount.negate(), currency);
    }

    /** A multiple or share of it (hours, tax rate), rounded half up to the currency's decimals. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor).setScale(amount.scale(), RoundingMode.HALF_UP), currency);
    }

    /** -1, 0 or 1 as the amount is below, at or above zero. */
    public int signum() {
        return amount.signum();
    }

    /** Whether this is more than the other, of the same currency. */
    public boolean exceeds(Money other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }

    private Money same(Money other) {
        if (!currency.equals(other.currency)) {
            throw new InvalidValue("money.currency", "amounts of different currencies do not mix");
        }
        return other;
    }

    private static int decimals(String currency) {
        try {
            int decimals =
                    currency == null ? -1 : Currency.getInstance(currency).getDefaultFractionDigits();
            if (decimals >= 0) {
                return decimals;
            }
        } catch (IllegalArgumentException unknown) {
            throw new InvalidValue("money.currency", "the currency is no ISO 4217 code");
        }
        throw new InvalidValue("money.currency", "this is no currency to pay in");
    }
}
