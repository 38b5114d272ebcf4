package io.showroom.lead.deal;

import io.showroom.contracts.value.InvalidValue;
import io.showroom.contracts.value.Money;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import java.util.ArrayList;
import java.util.List;

/**
 * What was paid on an order and paid back (回款), and what the store keeps of it when cars are cancelled. Nobody pays more
 * than is due, and no more goes back than was paid and is not kept.
 *
 * @param receipts oldest first
 * @param kept what the store keeps for cancelled cars (违约金); zero unless cars were cancelled
 */
public record Account(List<Receipt> receipts, Money kept) {

    static Account empty(String currency) {
        return new Account(List.of(), Money.zero(currency));
    }

    /** What came in, refunds taken off. */
    public Money paid() {
        Money sum = Money.zero(kept.currency());
        for (Receipt receipt : receipts) {
            sum = receipt.kind() == ReceiptKind.REFUND ? sum.subtract(receipt.amount()) : sum.add(receipt.amount());
        }
        return sum;
    }

    /** What is still to be paid, when the cars come to so much. */
    Money balance(Money cars) {
        return atLeastZero(cars.add(kept).subtract(paid()));
    }

    /** What is still to be paid back, when the cars come to so much. */
    Money refundDue(Money cars) {
        return atLeastZero(paid().subtract(cars.add(kept)));
    }

    /** @param cars what the cars that were not cancelled come to */
    Account with(Receipt receipt, Money cars) {
        Price.positive("amount", receipt.amount());
        Price.sameCurrency("amount", receipt.amount(), kept);
        boolean refund = receipt.kind() == ReceiptKind.REFUND;
        Money most = refund ? paid().subtract(kept) : balance(cars);
        if (receipt.amount().exceeds(most)) {
            throw refund
                    ? new Invalid("amount", "above-paid", "must not be above what was paid and is not kept: " + most)
                    : new Invalid("amount", "above-balance", "must not be above what is still due: " + most);
        }
        if (receipts.size() >= Deals.MOST) {
            throw new Conflict("too-many", "An order holds at most " + Deals.MOST + " receipts.");
        }
        List<Receipt> all = new ArrayList<>(receipts);
        all.add(receipt);
        return new Account(List.copyOf(all), kept);
    }

    /** Keeps so much more of what was paid; null for nothing. */
    Account keeping(Money more) {
        if (more == null) {
            return this;
        }
        Price.notNegative("kept", more, kept);
        try {
            Money all = kept.add(more);
            if (all.exceeds(paid())) {
                throw new Invalid("kept", "above-paid", "must not be above what was paid: " + paid());
            }
            return new Account(receipts, all);
        } catch (InvalidValue tooLarge) {
            throw new Invalid("kept", tooLarge.code(), tooLarge.getMessage());
        }
    }

    private static Money atLeastZero(Money amount) {
        return amount.signum() < 0 ? Money.zero(amount.currency()) : amount;
    }
}
