package io.showroom.vehicle.booking;

import io.showroom.platform.directory.Store;
import io.showroom.platform.problem.Conflict;
import io.showroom.platform.problem.Invalid;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.car.Vehicles;
import io.showroom.vehicle.shop.Shops;
import io.showroom.vehicle.shop.VehicleSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Books a car in at a store. The database decides who gets the last place of a time: each place is a unique key. */
@Component
public class BookSlot {

    private final Bookings bookings;
    private final Vehicles vehicles;
    private final Shops shops;
    private final Clock clock;

    BookSlot(Bookings bookings, Vehicles vehicles, Shops shops, Clock clock) {
        this.bookings = bookings;
        this.vehicles = vehicles;
        this.shops = shops;
        this.clock = clock;
    }

    /**
     * What a customer wants.
     *
     * @param store null when the caller works for one store only
     * @param customerId who brings the car; null means its owner
     */
    public record Wish(
            String store, String vehicleId, String customerId, Instant startsAt, Purpose purpose, String note) {}

    public Versioned<Booking> book(Scope scope, IdempotencyKey key, Wish wish) {
        Store store = shops.meantBy(scope, wish.store());
        Vehicle car = vehicles.get(scope, wish.vehicleId()).value();
        VehicleSettings settings = shops.settings(scope.group());
        Instant now = clock.instant();
        Slot slot = rule(store, settings).slotAt(wish.startsAt(), now);
        BookingRequest request = new BookingRequest(
                store.id(), car.id(), car.vin(), customerOf(wish, car), wish.purpose(), wish.note(), now);
        String id = key == null ? Ids.next() : key.idFor(scope);
        for (int place = 0; place < settings.placesPerSlot(); place++) {
            try {
                return bookings.insertIdempotent(key, Booking.make(id, scope.group(), request, slot.at(place)));
            } catch (DuplicateKey taken) {
                refuseSecondBookingOf(car, slot);
            }
        }
        throw new Conflict("slot-full", "All places of this time are taken.");
    }

    private void refuseSecondBookingOf(Vehicle car, Slot slot) {
        if (bookings.findByKey(car.group(), Booking.carKey(car.id(), slot)).isPresent()) {
            throw new Conflict("already-booked", "This car is booked in at this time already.");
        }
    }

    private static SlotRule rule(Store store, VehicleSettings settings) {
        return new SlotRule(
                store.calendar(),
                store.zone(),
                Duration.ofMinutes(settings.slotMinutes()),
                Duration.ofDays(settings.bookableDays()),
                Duration.ofHours(settings.lateHours()));
    }

    private static String customerOf(Wish wish, Vehicle car) {
        String customer = wish.customerId() == null ? car.customerId() : wish.customerId();
        if (customer == null) {
            throw new Invalid("customerId", "required", "The car has no owner: say who brings it.");
        }
        return customer;
    }
}
