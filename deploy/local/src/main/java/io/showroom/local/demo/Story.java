package io.showroom.local.demo;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/** Shows each step as it is done, and tells the whole story at the end. */
final class Story {

    private static final double NANOS_PER_SECOND = 1e9;

    private final PrintStream out;
    private final LongSupplier nanoTime;
    private final long began;
    private final List<String> told = new ArrayList<>();
    private int steps;

    Story(PrintStream out, LongSupplier nanoTime) {
        this.out = out;
        this.nanoTime = nanoTime;
        this.began = nanoTime.getAsLong();
    }

    void chapter(int number, int of, String title) {
        out.printf("%n[%d/%d] %s%n", number, of, title);
        told.add("\n" + title + "\n");
    }

    /** A step that is done: shown at once. */
    void step(String what) {
        steps++;
        double seconds = (nanoTime.getAsLong() - began) / NANOS_PER_SECOND;
        out.println(String.format(Locale.ROOT, "   %5.1f s  ✓ %s", seconds, what));
    }

    /** A sentence of the story: told at the end. */
    void tell(String sentence) {
        told.add("  " + sentence);
    }

    void end() {
        out.printf("%n════ The story ════%n");
        told.forEach(out::println);
        double seconds = (nanoTime.getAsLong() - began) / NANOS_PER_SECOND;
        out.println(String.format(Locale.ROOT, "%n%d steps in %.1f s.", steps, seconds));
    }
}
