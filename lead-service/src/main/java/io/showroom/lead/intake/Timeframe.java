package io.showroom.lead.intake;

import io.showroom.lead.intent.PurchaseHorizon;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What senders write for the purchase time: our own words, or so many days, weeks, months or a year. */
final class Timeframe {
    private static final Pattern COUNT =
            Pattern.compile("(\\d{1,4})\\s*(day|week|month|year|天|日|周|个?月|年)", Pattern.CASE_INSENSITIVE);

    private Timeframe() {}

    /** The horizon meant; null when the words say nothing. */
    static PurchaseHorizon read(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT);
        for (PurchaseHorizon horizon : PurchaseHorizon.values()) {
            if (text.replace('-', '_').equals(horizon.name().toLowerCase(Locale.ROOT))
                    || text.equals(horizon.en())
                    || text.equals(horizon.zh())) {
                return horizon;
            }
        }
        if (text.contains("immediate")
                || text.contains("as soon as")
                || text.contains("today")
                || text.contains("立即")) {
            return PurchaseHorizon.IMMEDIATE;
        }
        Integer days = null;
        Matcher matcher = COUNT.matcher(text);
        while (matcher.find()) {
            days = Integer.parseInt(matcher.group(1)) * daysIn(matcher.group(2));
        }
        return days == null ? null : within(days);
    }

    private static PurchaseHorizon within(int days) {
        if (days <= 31) {
            return PurchaseHorizon.IMMEDIATE;
        }
        if (days <= 92) {
            return PurchaseHorizon.THREE_MONTHS;
        }
        return days <= 184 ? PurchaseHorizon.SIX_MONTHS : PurchaseHorizon.ONE_YEAR;
    }

    private static int daysIn(String unit) {
        return switch (unit) {
            case "day", "天", "日" -> 1;
            case "week", "周" -> 7;
            case "year", "年" -> 365;
            default -> 30;
        };
    }
}
