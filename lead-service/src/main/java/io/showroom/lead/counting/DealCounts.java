package io.showroom.lead.counting;

import io.showroom.contracts.value.Money;
import io.showroom.lead.stage.DefeatReason;
import io.showroom.lead.stage.Stage;
import io.showroom.lead.tally.Spread;
import io.showroom.lead.tally.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is counted of orders, deliveries and losses by the day they happened: written into a tally, and read from one. */
public final class DealCounts {
    static final String ORDERS = "o.n";
    static final String CARS_ORDERED = "o.c";
    static final String CARS_DELIVERED = "d.n";
    private static final String VALUE = "v.";
    private static final String CYCLE = "y.";
    private static final String DELIVERY_CYCLE = "z.";
    private static final String LOST = "l.";
    private static final String LOST_AFTER = "g.";
    private static final String WAVERED = "_v";

    private final Tally tally;
    private final Spread cycle = new Spread();
    private final Spread deliveryCycle = new Spread();
    private final Spread lostAfter = new Spread();
    private final List<Lost> lost = new ArrayList<>();
    private final Map<String, Long> value = new TreeMap<>();

    /** So many leads lost for a reason, which had come as far as a stage. */
    public record Lost(Stage furthest, DefeatReason reason, boolean wavered, long count) {}

    private DealCounts(Tally tally) {
        this.tally = tally;
    }

    /** Money is counted in its smallest coin. */
    static void value(Tally tally, Money money) {
        tally.add(VALUE + money.currency(), Coins.of(money));
    }

    static String cycle(long tenths) {
        return CYCLE + tenths;
    }

    static String deliveryCycle(long tenths) {
        return DELIVERY_CYCLE + tenths;
    }

    static String lost(Stage furthest, DefeatReason reason, boolean wavered) {
        return LOST + Codes.of(furthest) + reason + (wavered ? WAVERED : "");
    }

    static String lostAfter(long tenths) {
        return LOST_AFTER + tenths;
    }

    public static DealCounts of(Tally tally) {
        DealCounts counts = new DealCounts(tally);
        tally.each(counts::read);
        return counts;
    }

    private void read(String key, long count) {
        String rest = key.substring(2);
        switch (key.substring(0, 2)) {
            case VALUE -> value.merge(rest, count, Long::sum);
            case CYCLE -> cycle.add(Long.parseLong(rest), count);
            case DELIVERY_CYCLE -> deliveryCycle.add(Long.parseLong(rest), count);
            case LOST_AFTER -> lostAfter.add(Long.parseLong(rest), count);
            case LOST -> {
                boolean wavered = rest.endsWith(WAVERED);
                String reason = rest.substring(1, rest.length() - (wavered ? WAVERED.length() : 0));
                lost.add(new Lost(Codes.stage(rest.charAt(0)), DefeatReason.valueOf(reason), wavered, count));
            }
            default -> {
                // counted of something else than deals
            }
        }
    }

    public long orders() {
        return tally.of(ORDERS);
    }

    public long carsOrdered() {
        return tally.of(CARS_ORDERED);
    }

    public long carsDelivered() {
        return tally.of(CARS_DELIVERED);
    }

    /** The totals of the orders, a sum for each currency. */
    public List<Money> value() {
        return Coins.money(value);
    }

    /** Tenths of days from the enquiry to the lead's first order. */
    public Spread cycle() {
        return cycle;
    }

    /** Tenths of days from the enquiry to the delivery, for each car. */
    public Spread deliveryCycle() {
        return deliveryCycle;
    }

    public List<Lost> lost() {
        return lost;
    }

    /** Tenths of days from the enquiry to the loss. */
    public Spread lostAfter() {
        return lostAfter;
    }
}
