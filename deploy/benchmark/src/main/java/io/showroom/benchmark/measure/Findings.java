package io.showroom.benchmark.measure;

import io.showroom.benchmark.figure.Figure;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What has been found so far; each is said at once. */
public final class Findings {
    private final List<Figure> figures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final long begin = System.nanoTime();
    private final PrintStream out;

    public Findings(PrintStream out) {
        this.out = out;
    }

    void add(Figure figure) {
        figures.add(figure);
        say("  " + figure.told());
    }

    /** What was left out, and why. */
    public void note(String words) {
        notes.add(words);
        say(words);
    }

    /** A line at the terminal: what goes on. */
    public void say(String words) {
        out.printf("%7.1f s  %s%n", (System.nanoTime() - begin) / 1e9, words);
    }

    public List<Figure> figures() {
        return List.copyOf(figures);
    }

    public List<String> notes() {
        return List.copyOf(notes);
    }
}
