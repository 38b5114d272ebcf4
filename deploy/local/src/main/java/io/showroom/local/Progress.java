package io.showroom.local;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;

/** The lines at the terminal that say what has started, and after how many seconds. */
final class Progress {

    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long started;

    /**
     * @param nanoTime a running count of nanoseconds
     * @param started the count at which the first second began
     */
    Progress(PrintStream out, LongSupplier nanoTime, long started) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.started = started;
    }

    void say(String what) {
        out.println(what);
    }

    synchronized void done(String what, String detail) {
        double seconds = (nanoTime.getAsLong() - started) / NANOS_PER_SECOND;
        out.println(String.format(Locale.ROOT, "  %5.1f s  %-18s %s", seconds, what, detail));
    }
}
