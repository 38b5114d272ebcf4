package io.showroom.followup.known;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.store.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps what is known of cars as vehicle-service tells it: registered, sold, sold on, brought to another store. */
public final class FollowCar {
    private final KnownCars cars;

    public FollowCar(KnownCars cars) {
        this.cars = cars;
    }

    /** What is read of {@code vehicle.registered.v1} and {@code vehicle.owner-changed.v1}; what is not told stays. */
    public record Told(
            String vehicleId, String vin, String brand, String model, String plate, String customerId, String store) {

        String spoken() {
            String words = Stream.of(brand, model).filter(word -> word != null).collect(Collectors.joining(" "));
            return words.isEmpty() ? null : words;
        }
    }

    /** What is read of {@code vehicle.booking-made.v1} and {@code vehicle.work-order-opened.v1}: the car came to a store. */
    public record Came(String vehicleId, String vin, String store) {}

    public void came(IncomingEvent<Came> event) {
        Came came = event.data();
        told(event, new Told(came.vehicleId(), came.vin(), null, null, null, null, came.store()));
    }

    public void on(IncomingEvent<Told> event) {
        told(event, event.data());
    }

    private void told(IncomingEvent<?> event, Told told) {
        KnownCar fresh = new KnownCar(
                KnownCar.idOf(event.group(), told.vehicleId()),
                event.group(),
                told.vehicleId(),
                told.vin(),
                told.spoken(),
                told.plate(),
                told.customerId(),
                told.store() == null ? List.of() : List.of(told.store()));
        cars.keepOnce(event, fresh.id(), () -> Change.of(fresh), car -> {
            KnownCar next = updated(car, fresh);
            return next.equals(car) ? Change.none(car) : Change.of(next);
        });
    }

    private static KnownCar updated(KnownCar car, KnownCar told) {
        List<String> stores = new ArrayList<>(car.stores());
        told.stores().stream().filter(store -> !stores.contains(store)).forEach(stores::add);
        return new KnownCar(
                car.id(),
                car.group(),
                car.vehicleId(),
                car.vin(),
                or(told.model(), car.model()),
                or(told.plate(), car.plate()),
                or(told.customerId(), car.customerId()),
                List.copyOf(stores));
    }

    private static String or(String told, String known) {
        return told == null ? known : told;
    }
}
