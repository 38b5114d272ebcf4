package io.showroom.lead.cardcheck;

import io.showroom.lead.settings.CardSettings;
import io.showroom.platform.problem.Invalid;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/**
 * A month of a store whose cards are checked.
 *
 * @param endsAt from when on it is too late: the days of grace in the next month are over
 */
record CheckMonth(YearMonth month, Instant endsAt) {

    /**
     * @param wanted null for the running month
     * @throws Invalid when it has not begun, or it is too late
     */
    static CheckMonth open(YearMonth wanted, ZoneId zone, CardSettings settings, Instant now) {
        CheckMonth one = of(wanted, zone, settings, now);
        if (!now.isBefore(one.endsAt)) {
            throw new Invalid("month", "over", "is over, and so are its days of grace");
        }
        return one;
    }

    /** @throws Invalid when it has not begun */
    static CheckMonth of(YearMonth wanted, ZoneId zone, CardSettings settings, Instant now) {
        YearMonth running = YearMonth.from(now.atZone(zone));
        YearMonth month = wanted == null ? running : wanted;
        if (month.isAfter(running)) {
            throw new Invalid("month", "in-future", "has not begun");
        }
        if (month.isBefore(running.minusYears(10))) {
            throw new Invalid("month", "out-of-range", "is more than ten years ago");
        }
        Instant endsAt = month.plusMonths(1)
                .atDay(1)
                .plusDays(settings.graceDays())
                .atStartOfDay(zone)
                .toInstant();
        return new CheckMonth(month, endsAt);
    }
}
