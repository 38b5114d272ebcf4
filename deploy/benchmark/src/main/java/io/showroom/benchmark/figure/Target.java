package io.showroom.benchmark.figure;

/**
 * What a figure has to be.
 *
 * @param atMost whether the bound is the most; else it is the least
 */
public record Target(double bound, boolean atMost) {

    public static Target atMost(double bound) {
        return new Target(bound, true);
    }

    public static Target atLeast(double bound) {
        return new Target(bound, false);
    }

    /** Judged as it is shown, so that no reader sees a figure called more than itself. */
    public boolean metBy(double value) {
        double shown = Numbers.rounded(value);
        return atMost ? shown <= bound : shown >= bound;
    }

    @Override
    public String toString() {
        return (atMost ? "≤ " : "≥ ") + Numbers.bound(bound);
    }
}
