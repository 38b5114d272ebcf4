package io.showroom.local.demo.month.play;

import io.showroom.local.demo.month.plan.Dice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** What a daily report states of letters, leaflets and advertisements, which the platform cannot know. */
final class Promotion {

    private Promotion() {}

    static Map<String, Long> ofConsultant(Dice dice) {
        return Map.of(
                "DM_SENT", (long) dice.between(0, 10),
                "DH_SENT", (long) dice.between(0, 25),
                "CUSTOMER_VISITS", (long) dice.between(0, 1));
    }

    static Map<String, Long> ofStore(LocalDate day, int consultants, Dice dice) {
        boolean saturday = day.getDayOfWeek() == DayOfWeek.SATURDAY;
        return Map.of(
                "DM_SENT",
                (long) consultants * dice.between(4, 6),
                "DH_SENT",
                (long) consultants * dice.between(10, 14),
                "CUSTOMER_VISITS",
                (long) dice.between(2, consultants),
                "RADIO_ADS",
                (long) dice.between(0, 2),
                "PRESS_ADS",
                saturday ? 1L : 0L,
                "SMS_ADS",
                saturday ? (long) dice.between(100, 300) : 0L,
                "MOBILE_SHOWS",
                saturday ? 1L : 0L);
    }
}
