package io.showroom.vehicle.booking.messaging;

import io.showroom.platform.messaging.EventSubscription;
import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.vehicle.booking.Bookings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A booking is kept when a work order is opened for it. */
@Configuration(proxyBeanMethods = false)
class BookingSubscriptions {

    @Bean
    EventSubscription<WorkOpened> keptBooking(Bookings bookings) {
        return EventSubscription.to("vehicle.work-order-opened.v1", WorkOpened.class, event -> keep(bookings, event));
    }

    private static void keep(Bookings bookings, IncomingEvent<WorkOpened> event) {
        WorkOpened work = event.data();
        if (work.bookingId() != null) {
            bookings.changeOnce(event, work.bookingId(), booking -> booking.kept(work.workOrderId(), work.at()));
        }
    }
}
