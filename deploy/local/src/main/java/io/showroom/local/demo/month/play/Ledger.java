package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.Shop;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the play itself did: kept beside the platform, to compare its reports with. */
public final class Ledger {

    /** What is counted. */
    public enum Entry {
        LEADS,
        INVALID,
        DEFEATED,
        ORDERED_LEADS,
        DELIVERED_LEADS,
        ORDERS,
        ORDERS_CANCELLED,
        APPRAISALS,
        CLAIMS_GRANTED,
        CLAIMS_REFUSED,
        CARS_DELIVERED,
        WALK_INS,
        CALL_INS,
        CAMPAIGN_LEADS
    }

    private record Line(Entry entry, String of) {}

    private final Map<Line, LongAdder> lines = new ConcurrentHashMap<>();

    void count(Entry entry, Shop shop) {
        count(entry, shop.id());
    }

    void count(Entry entry, String of) {
        lines.computeIfAbsent(new Line(entry, of), line -> new LongAdder()).increment();
    }

    /** One of those counted counts no more. */
    void takeBack(Entry entry, Shop shop) {
        lines.get(new Line(entry, shop.id())).decrement();
    }

    public long at(Entry entry, String of) {
        LongAdder sum = lines.get(new Line(entry, of));
        return sum == null ? 0 : sum.sum();
    }

    public long at(Entry entry, Shop shop) {
        return at(entry, shop.id());
    }

    /** Everything of one kind, by what it is of. */
    public Map<String, Long> all(Entry entry) {
        Map<String, Long> all = new TreeMap<>();
        lines.forEach((line, sum) -> {
            if (line.entry() == entry) {
                all.put(line.of(), sum.sum());
            }
        });
        return all;
    }

    public long sum(Entry entry) {
        return all(entry).values().stream().mapToLong(Long::longValue).sum();
    }
}
