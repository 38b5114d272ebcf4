package io.showroom.local.demo.month.play;

import io.showroom.local.demo.Bodies;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Numbers that are nobody else's, made from the month and the lead. */
final class Numbers {

    private static final YearMonth EPOCH = YearMonth.of(2026, 1);
    private static final String LETTERS = "ABCDEFGHJKLMNPRSTVWXYZ";

    private Numbers() {}

    /** The VIN of a car built in Shanghai: the month and the line as letters, then the lead. */
    static String vin(YearMonth month, int lead, int line) {
        int months = (int) ChronoUnit.MONTHS.between(EPOCH, month) % (LETTERS.length() * LETTERS.length());
        String start =
                "LSVA" + LETTERS.charAt(months / LETTERS.length()) + LETTERS.charAt(months % LETTERS.length()) + "1Z";
        String end = "R" + LETTERS.charAt(line) + "%06d".formatted(lead);
        return start + Bodies.vinCheckDigit(start + "0" + end) + end;
    }

    /** The licence number of somebody born on 12 May 1988. */
    static String residentId(int lead) {
        return Bodies.residentId("%03d".formatted(lead % 1000));
    }
}
