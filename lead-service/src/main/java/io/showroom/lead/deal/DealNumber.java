package io.showroom.lead.deal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a customer reads on paper, such as {@code Q-20260503-7F3A91-2}: kind, day, tail of the lead's id, count. */
public final class DealNumber {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int TAIL = 6;

    private DealNumber() {}

    /** @param day of the store's zone */
    public static String of(String kind, LocalDate day, String leadId, int count) {
        String tail = leadId.substring(leadId.length() - TAIL).toUpperCase(Locale.ROOT);
        return kind + "-" + DAY.format(day) + "-" + tail + "-" + count;
    }
}
