package io.showroom.lead.counting;

import io.showroom.contracts.value.Money;
import io.showroom.lead.deal.Receipt;
import io.showroom.lead.deal.ReceiptKind;
import io.showroom.lead.tally.Tally;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is counted of receipts by the day of the receipt: written into a tally, and read from one. */
public final class ReceiptCounts {
    private static final String RECEIPTS = "q.n";
    private static final String SUM = "r.";

    private final long count;
    private final Map<String, Long> sums = new TreeMap<>();

    private ReceiptCounts(Tally tally) {
        this.count = tally.of(RECEIPTS);
        tally.each((key, coins) -> {
            if (key.startsWith(SUM)) {
                sums.put(key.substring(SUM.length()), coins);
            }
        });
    }

    /** A refund is taken off. */
    static Tally of(Receipt receipt) {
        long coins = Coins.of(receipt.amount());
        return Tally.none()
                .count(RECEIPTS)
                .add(SUM + receipt.amount().currency(), receipt.kind() == ReceiptKind.REFUND ? -coins : coins);
    }

    public static ReceiptCounts of(Tally tally) {
        return new ReceiptCounts(tally);
    }

    /** Receipts, refunds included. */
    public long count() {
        return count;
    }

    /** What came in, refunds taken off: a sum for each currency, without those that come to nothing. */
    public List<Money> sums() {
        return Coins.money(sums);
    }
}
