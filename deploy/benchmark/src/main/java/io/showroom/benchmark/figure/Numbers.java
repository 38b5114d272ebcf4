package io.showroom.benchmark.figure;

import java.util.Locale;

/** Numbers as they are shown: about three significant digits. */
final class Numbers {

    private Numbers() {}

    static String shown(double value) {
        return String.format(Locale.ROOT, "%,." + decimals(value) + "f", value);
    }

    /** A bound as people write it: no zeros at its end. */
    static String bound(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : Double.toString(value);
    }

    /** The value that {@link #shown} shows. */
    static double rounded(double value) {
        return Double.parseDouble(String.format(Locale.ROOT, "%." + decimals(value) + "f", value));
    }

    private static int decimals(double value) {
        double size = Math.abs(value);
        return size >= 100 ? 0 : size >= 10 ? 1 : 2;
    }
}
