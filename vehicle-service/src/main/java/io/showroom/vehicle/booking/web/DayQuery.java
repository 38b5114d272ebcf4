package io.showroom.vehicle.booking.web;

import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.vehicle.booking.BookingQuery;
import io.showroom.vehicle.shop.Shops;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** A store's day as the moments between two midnights of its zone. */
@Component
class DayQuery {

    private final Shops shops;

    DayQuery(Shops shops) {
        this.shops = shops;
    }

    BookingQuery of(Scope scope, LocalDate day, BookingQuery wanted) {
        if (day == null) {
            return wanted;
        }
        if (day.getYear() < 1886 || day.getYear() > 9998) {
            throw new Invalid("day", "out-of-range", "is no day a car could be booked in");
        }
        ZoneId zone = shops.meantBy(scope, wanted.store()).zone();
        return wanted.between(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }
}
