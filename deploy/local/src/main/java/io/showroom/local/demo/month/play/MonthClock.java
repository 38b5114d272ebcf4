package io.showroom.local.demo.month.play;

import io.showroom.local.demo.LocalClock;
import io.showroom.local.demo.StoryStopped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;

/** The clock of the platform, as it is read in Shanghai; it is moved ahead and never back. */
final class MonthClock {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENING = LocalTime.of(8, 0);

    private final LocalClock clock;

    MonthClock(LocalClock clock) {
        this.clock = clock;
    }

    /** The first month that has not begun yet, so that all of it can be played. */
    YearMonth month() {
        if (!clock.movable()) {
            throw new StoryStopped("The month needs a clock that can be moved:"
                    + " ./showroom down, then SHOWROOM_TIME_TRAVEL=true ./showroom up --detach");
        }
        LocalDateTime now = LocalDateTime.ofInstant(clock.now(), ZONE);
        YearMonth running = YearMonth.from(now);
        return now.isBefore(running.atDay(1).atTime(OPENING)) ? running : running.plusMonths(1);
    }

    /** The early morning of the first day. */
    void open(YearMonth month) {
        to(month.atDay(1).atTime(OPENING));
    }

    void to(LocalDateTime time) {
        Instant wanted = time.atZone(ZONE).toInstant();
        Duration ahead = Duration.between(clock.now(), wanted);
        if (ahead.compareTo(Duration.ZERO) > 0) {
            clock.advance(ahead);
        }
    }
}
