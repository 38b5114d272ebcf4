package io.showroom.local.demo.month.report;

import java.math.BigDecimal;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** Figures of the platform's answers as people read them. */
final class Shown {

    static final String NONE = "–";
    private static final int BAR = 40;
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    private Shown() {}

    /** The count of a figure. */
    static String count(JsonNode figure) {
        return number(figure.path("count"));
    }

    static String number(JsonNode value) {
        return value.isNumber() ? value.asString() : NONE;
    }

    /** A share of 0 to 1 in per cent. */
    static String percent(JsonNode share) {
        return share.isNumber() ? String.format(Locale.ROOT, "%.1f %%", share.asDouble() * 100) : NONE;
    }

    /** The median and the 90th percentile. */
    static String days(JsonNode days) {
        return days.path("median").isNumber() ? number(days.path("median")) + " / " + number(days.path("p90")) : NONE;
    }

    /** Seconds as minutes or hours. */
    static String time(JsonNode seconds) {
        if (!seconds.isNumber()) {
            return NONE;
        }
        long value = seconds.asLong();
        if (value < MINUTE) {
            return value + " s";
        }
        return value < HOUR ? value / MINUTE + " min" : String.format(Locale.ROOT, "%.1f h", (double) value / HOUR);
    }

    /** An amount in thousands. */
    static String thousands(JsonNode money) {
        String amount = money.path("amount").asString("");
        return amount.isEmpty()
                ? NONE
                : String.format(Locale.ROOT, "%,d k", new BigDecimal(amount).longValue() / 1_000);
    }

    /** A share of 0 to 1 as a bar. */
    static String bar(double share) {
        return "█".repeat((int) Math.round(Math.max(0, Math.min(1, share)) * BAR));
    }
}
