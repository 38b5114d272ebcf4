package io.showroom.lead.counting;

import io.showroom.contracts.value.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Money as it is counted: in the smallest coin of its currency, a sum for each currency. */
final class Coins {
    private Coins() {}

    static long of(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }

    /** @param sums by currency */
    static List<Money> money(Map<String, Long> sums) {
        return sums.entrySet().stream()
                .map(sum -> money(sum.getKey(), sum.getValue()))
                .toList();
    }

    private static Money money(String currency, long coins) {
        int decimals = Currency.getInstance(currency).getDefaultFractionDigits();
        return new Money(BigDecimal.valueOf(coins, decimals), currency);
    }
}
