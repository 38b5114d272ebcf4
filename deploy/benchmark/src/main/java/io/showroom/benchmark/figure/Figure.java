package io.showroom.benchmark.figure;

/**
 * One measured number.
 *
 * @param about the measurement it belongs to
 * @param what is measured, and under which conditions
 * @param value in the unit; of several rounds their median
 * @param target null when none was set
 * @param note how it spread, or what to know of it; may be empty
 */
public record Figure(String about, String what, double value, String unit, Target target, String note) {

    public static Figure of(String about, String what, double value, String unit) {
        return new Figure(about, what, value, unit, null, "");
    }

    public Figure against(Target wanted) {
        return new Figure(about, what, value, unit, wanted, note);
    }

    public Figure noting(String words) {
        return new Figure(about, what, value, unit, target, words);
    }

    /** Whether it is as it has to be; also when nothing was set. */
    public boolean good() {
        return target == null || target.metBy(value);
    }

    /** In one line. */
    public String told() {
        return "%s: %s %s %s"
                .formatted(what, shown(), judged(), note.isEmpty() ? "" : "(" + note + ")")
                .strip();
    }

    String shown() {
        return Numbers.shown(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    String judged() {
        return target == null ? "" : target + (good() ? " ✓" : " ✗");
    }
}
