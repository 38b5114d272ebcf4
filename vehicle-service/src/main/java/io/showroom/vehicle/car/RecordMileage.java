package io.showroom.vehicle.car;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import io.showroom.platform.value.Ids;
import io.showroom.vehicle.shop.Days;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Writes down what an odometer showed. */
@Component
public class RecordMileage {

    private final Vehicles vehicles;
    private final Clock clock;

    RecordMileage(Vehicles vehicles, Clock clock) {
        this.vehicles = vehicles;
        this.clock = clock;
    }

    /**
     * @param at when it was read; null means now, the future is refused
     * @param note why it contradicts another reading; null when it does not
     */
    public Versioned<Vehicle> record(
            Scope scope, String vehicleId, IdempotencyKey key, int kilometres, Instant at, String note) {
        Instant read = Days.past("at", at, clock.instant());
        String id = key == null ? Ids.next() : key.idFor(scope);
        return vehicles.change(
                scope,
                vehicleId,
                Expected.any(),
                vehicle -> vehicle.record(new MileageReading(
                        id, kilometres, read, ReadingSource.STATED, placeOf(scope, vehicle), scope.subject(), note)));
    }

    /** The first store of the car that the caller works for. */
    private static String placeOf(Scope scope, Vehicle vehicle) {
        return vehicle.stores().stream().filter(scope::sees).findFirst().orElseGet(vehicle::store);
    }
}
