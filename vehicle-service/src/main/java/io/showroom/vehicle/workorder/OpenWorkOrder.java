package io.showroom.vehicle.workorder;

import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import io.showroom.vehicle.booking.Booking;
import io.showroom.vehicle.booking.Bookings;
import io.showroom.vehicle.car.MileageReading;
import io.showroom.vehicle.car.ReadingSource;
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.car.Vehicles;
import io.showroom.vehicle.shop.Shops;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes a car into the workshop, with a booking or without. */
@Component
public class OpenWorkOrder {

    private final WorkOrders orders;
    private final Vehicles vehicles;
    private final Bookings bookings;
    private final Shops shops;
    private final Clock clock;

    OpenWorkOrder(WorkOrders orders, Vehicles vehicles, Bookings bookings, Shops shops, Clock clock) {
        this.orders = orders;
        this.vehicles = vehicles;
        this.bookings = bookings;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * How the car comes in.
     *
     * @param store null when the caller works for one store only
     * @param customerId who brings it; null means the owner
     * @param mileage kilometres on the odometer
     * @param mileageNote why it contradicts an earlier reading; null when it does not
     */
    public record Arrival(
            String store,
            String vehicleId,
            String customerId,
            String bookingId,
            int mileage,
            String mileageNote,
            String concern) {}

    public Versioned<WorkOrder> open(Scope scope, IdempotencyKey key, Arrival arrival) {
        Store store = shops.meantBy(scope, arrival.store());
        Vehicle car = vehicles.get(scope, arrival.vehicleId()).value();
        String id = key == null ? Ids.next() : key.idFor(scope);
        Reception reception = new Reception(
                scope.subject(),
                arrival.mileage(),
                arrival.mileageNote(),
                arrival.concern(),
                bookingOf(scope, arrival, store),
                clock.instant());
        if (!car.odometer().has(id)) {
            car.odometer().record(readingOf(id, store, reception));
        }
        return orders.insertIdempotent(
                key,
                WorkOrder.open(id, scope.group(), store.id(), carIn(car, arrival), reception, StoreCurrency.of(store)));
    }

    private String bookingOf(Scope scope, Arrival arrival, Store store) {
        if (arrival.bookingId() == null) {
            return null;
        }
        Booking booking = bookings.get(scope, arrival.bookingId()).value();
        boolean fits = booking.store().equals(store.id()) && booking.vehicleId().equals(arrival.vehicleId());
        if (!fits) {
            throw new Invalid("bookingId", "other-booking", "The booking is for another car or store.");
        }
        return booking.id();
    }

    private static CarIn carIn(Vehicle car, Arrival arrival) {
        String customer = arrival.customerId() == null ? car.customerId() : arrival.customerId();
        if (customer == null) {
            throw new Invalid("customerId", "required", "The car has no owner: say who brings it.");
        }
        return new CarIn(
                car.id(),
                car.vin(),
                car.specification().brand(),
                car.specification().model(),
                customer);
    }

    private static MileageReading readingOf(String id, Store store, Reception in) {
        return new MileageReading(
                id, in.mileage(), in.at(), ReadingSource.WORK_ORDER, store.id(), in.adviser(), in.mileageNote());
    }
}
