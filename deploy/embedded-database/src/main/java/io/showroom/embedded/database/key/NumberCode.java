package io.showroom.embedded.database.key;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Encodes int, long, double and Decimal128 into one order: the nearest double in 8 sortable bytes, then what the double
 * leaves out. That second part is one byte for every double, for a long that a double can hold and for a decimal of up
 * to 15 digits; so 1, 1.0 and 1.00 are the same key, and {@code NumberDecimal("12.30")} is found by 12.3.
 */
final class NumberCode {
    private static final int BELOW_OVERFLOW = 0x7E;
    private static final int BELOW = 0x7F;
    private static final int EXACT = 0x80;
    private static final int ABOVE = 0x81;
    private static final int ABOVE_OVERFLOW = 0x82;

    /** From here on a double is a whole number, and longs may lie between two of them. */
    private static final double WHOLE_NUMBERS_ONLY = 0x1p53;

    private static final MathContext DOUBLE_DIGITS = new MathContext(15);

    private NumberCode() {}

    static void append(KeyBuffer out, Number number) {
        double nearest = appendNearest(out, number);
        if (number instanceof Decimal128 decimal && Double.isFinite(nearest)) {
            appendRest(out, decimal.toBigDecimal(), nearest);
        } else if (number instanceof Decimal128 decimal && isFinite(decimal)) {
            appendOverflow(out, decimal.toBigDecimal());
        } else if (number instanceof Long whole && whole != (long) nearest) {
            appendRest(out, BigDecimal.valueOf(whole), nearest);
        } else {
            out.put(EXACT);
        }
    }

    /** The first part only: what all numbers with the same nearest double start with. */
    static double appendNearest(KeyBuffer out, Number number) {
        double nearest = number.doubleValue() == 0.0 ? 0.0 : number.doubleValue();
        long bits = Double.doubleToLongBits(nearest);
        out.putLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE);
        return nearest;
    }

    private static boolean isFinite(Decimal128 decimal) {
        return !decimal.equals(Decimal128.POSITIVE_INFINITY)
                && !decimal.equals(Decimal128.NEGATIVE_INFINITY)
                && !Double.isNaN(decimal.doubleValue());
    }

    private static void appendRest(KeyBuffer out, BigDecimal value, double nearest) {
        boolean whole = Math.abs(nearest) >= WHOLE_NUMBERS_ONLY;
        BigDecimal reference = whole ? new BigDecimal(nearest) : new BigDecimal(nearest).round(DOUBLE_DIGITS);
        BigDecimal rest = value.subtract(reference);
        switch (rest.signum()) {
            case 0 -> out.put(EXACT);
            case 1 -> appendMagnitude(out.put(ABOVE), rest, true);
            default -> appendMagnitude(out.put(BELOW), rest.negate(), false);
        }
    }

    /** A finite decimal beyond the doubles: its nearest double is an infinity, and it lies on the near side of it. */
    private static void appendOverflow(KeyBuffer out, BigDecimal value) {
        if (value.signum() > 0) {
            appendMagnitude(out.put(BELOW_OVERFLOW), value, true);
        } else {
            appendMagnitude(out.put(ABOVE_OVERFLOW), value.negate(), false);
        }
    }

    private static void appendMagnitude(KeyBuffer out, BigDecimal magnitude, boolean ascending) {
        int start = out.length();
        BigDecimal plain = magnitude.stripTrailingZeros();
        out.putInt(plain.precision() - plain.scale() ^ Integer.MIN_VALUE);
        plain.unscaledValue().toString().chars().forEach(out::put);
        out.put(0x00);
        if (!ascending) {
            out.invertFrom(start);
        }
    }
}
