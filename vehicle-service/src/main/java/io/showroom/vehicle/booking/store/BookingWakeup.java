package io.showroom.vehicle.booking.store;

import io.showroom.platform.store.Wakeup;
import io.showroom.vehicle.booking.Booking;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A booking whose car has not come by the end of its grace is missed. */
@Configuration(proxyBeanMethods = false)
class BookingWakeup {

    @Bean
    Wakeup<Booking> missedBooking(MongoBookings bookings) {
        return new Wakeup<>(bookings, Booking::missed);
    }
}
