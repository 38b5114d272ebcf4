package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.play.Ledger.Entry;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Shows each day that was played: how far the month is, the leads so far, and how fast it goes. */
final class DayBar {

    private static final int WIDTH = 30;
    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final Ledger ledger;
    private final LongSupplier nanoTime;
    private final long began;
    private final LongAdder deeds = new LongAdder();

    DayBar(PrintStream out, Ledger ledger, LongSupplier nanoTime) {
        this.out = out;
        this.ledger = ledger;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    void deedIsDone() {
        deeds.increment();
    }

    void dayIsOver(LocalDate day) {
        double seconds = (nanoTime.getAsLong() - began) / NANOS_PER_SECOND;
        int filled = WIDTH * day.getDayOfMonth() / day.lengthOfMonth();
        out.println(String.format(
                Locale.ROOT,
                "  %s %s%s %5d leads %4d orders %3d delivered   %5.0f s  %3.0f deeds/s",
                day,
                "█".repeat(filled),
                "░".repeat(WIDTH - filled),
                ledger.sum(Entry.LEADS),
                ledger.sum(Entry.ORDERS),
                ledger.sum(Entry.CARS_DELIVERED),
                seconds,
                deeds.sum() / Math.max(seconds, 1e-3)));
    }
}
