package io.showroom.vehicle.line.messaging;

import io.showroom.platform.messaging.EventSubscription;
import io.showroom.platform.store.Change;
import io.showroom.vehicle.line.CarLine;
import io.showroom.vehicle.line.LineEntry;
import io.showroom.vehicle.line.LineKind;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts each thing that happens to a car on its line, once. */
@Configuration(proxyBeanMethods = false)
class LineSubscriptions {

    private final CarLine line;

    LineSubscriptions(CarLine line) {
        this.line = line;
    }

    @Bean
    EventSubscription<LineEvents.Registered> registeredOnLine() {
        return on(
                "vehicle.registered.v1",
                LineEvents.Registered.class,
                LineKind.REGISTERED,
                (entry, car) -> entry.about(car.vehicleId(), car.at()));
    }

    @Bean
    EventSubscription<LineEvents.Owner> ownerOnLine() {
        return on("vehicle.owner-changed.v1", LineEvents.Owner.class, LineKind.OWNER, (entry, owner) -> entry.about(
                        owner.vehicleId(), owner.since())
                .customer(owner.customerId())
                .note(owner.kind()));
    }

    @Bean
    EventSubscription<LineEvents.Mileage> mileageOnLine() {
        return on(
                "vehicle.mileage-recorded.v1",
                LineEvents.Mileage.class,
                LineKind.MILEAGE,
                (entry, reading) -> entry.about(reading.vehicleId(), reading.at())
                        .subject(reading.readingId())
                        .mileage(reading.mileage())
                        .note(reading.note()));
    }

    @Bean
    EventSubscription<LineEvents.Booking> bookingOnLine() {
        return booking("vehicle.booking-made.v1", LineKind.BOOKED);
    }

    @Bean
    EventSubscription<LineEvents.Booking> cancelledBookingOnLine() {
        return booking("vehicle.booking-cancelled.v1", LineKind.BOOKING_CANCELLED);
    }

    @Bean
    EventSubscription<LineEvents.Booking> missedBookingOnLine() {
        return booking("vehicle.booking-missed.v1", LineKind.BOOKING_MISSED);
    }

    @Bean
    EventSubscription<LineEvents.Opened> openedOnLine() {
        return on(
                "vehicle.work-order-opened.v1",
                LineEvents.Opened.class,
                LineKind.RECEIVED,
                (entry, order) -> entry.about(order.vehicleId(), order.at())
                        .subject(order.workOrderId())
                        .customer(order.customerId())
                        .mileage(order.mileage()));
    }

    @Bean
    EventSubscription<LineEvents.Closed> closedOnLine() {
        return on(
                "vehicle.work-order-closed.v1",
                LineEvents.Closed.class,
                LineKind.WORK_DONE,
                (entry, order) -> entry.about(order.vehicleId(), order.closedAt())
                        .subject(order.workOrderId())
                        .customer(order.customerId())
                        .mileage(order.mileage())
                        .work(new LineEntry.Work(order.jobs(), order.parts(), order.total())));
    }

    @Bean
    EventSubscription<LineEvents.Cancelled> cancelledOnLine() {
        return on(
                "vehicle.work-order-cancelled.v1",
                LineEvents.Cancelled.class,
                LineKind.WORK_CANCELLED,
                (entry, order) -> entry.about(order.vehicleId(), order.at())
                        .subject(order.workOrderId())
                        .customer(order.customerId())
                        .note(order.why()));
    }

    @Bean
    EventSubscription<LineEvents.Due> dueOnLine() {
        return on(
                "vehicle.maintenance-due-changed.v1",
                LineEvents.Due.class,
                LineKind.MAINTENANCE_DUE,
                (entry, due) -> entry.about(due.vehicleId(), due.at())
                        .mileage(due.dueMileage())
                        .note(due.dueDate().toString()));
    }

    private EventSubscription<LineEvents.Booking> booking(String type, LineKind kind) {
        return on(
                type, LineEvents.Booking.class, kind, (entry, booking) -> entry.about(booking.vehicleId(), booking.at())
                        .subject(booking.bookingId())
                        .customer(booking.customerId())
                        .note(booking.note()));
    }

    private <T> EventSubscription<T> on(
            String type, Class<T> payload, LineKind kind, BiFunction<Entry, T, Entry> described) {
        return EventSubscription.to(type, payload, event -> {
            LineEntry entry =
                    described.apply(new Entry(event, kind), event.data()).build();
            line.insertOnce(event, Change.of(entry));
        });
    }
}
