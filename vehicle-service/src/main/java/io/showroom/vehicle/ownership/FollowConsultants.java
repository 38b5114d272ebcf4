package io.showroom.vehicle.ownership;

import io.showroom.platform.messaging.IncomingEvent;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Change;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.car.VehicleQuery;
import io.showroom.vehicle.car.Vehicles;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Keeps each car visible to the consultants of its owner. Both sides are followed: when a customer's consultants change, the
 * customer's cars; when a car changes hands, that car. Whichever is later sees what the other wrote.
 */
@Component
public class FollowConsultants {

    private final Vehicles vehicles;
    private final ConsultantsOfOwners known;

    FollowConsultants(Vehicles vehicles, ConsultantsOfOwners known) {
        this.vehicles = vehicles;
        this.known = known;
    }

    /** These consultants look after the customer from now on. */
    public void consultantsOf(IncomingEvent<?> cause, String customerId, List<String> consultants) {
        OwnersConsultants told = new OwnersConsultants(customerId, cause.group(), consultants, cause.version());
        known.keepOnce(cause, customerId, () -> Change.of(told), before -> before.told(consultants, cause.version()));
        VehicleQuery cars = new VehicleQuery(customerId, null, null, null);
        String cursor = null;
        do {
            Page<Versioned<Vehicle>> page =
                    vehicles.list(Scope.system(cause.group()), cars, new PageRequest(PageRequest.MAX_LIMIT, cursor));
            for (Versioned<Vehicle> car : page.items()) {
                vehicles.changeOnce(cause, car.value().id(), v -> follow(v, customerId, consultants));
            }
            cursor = page.nextCursor();
        } while (cursor != null);
    }

    /** The car has this owner now. */
    public void ownerOf(IncomingEvent<?> cause, String vehicleId, String customerId) {
        known.find(cause.scope(), customerId)
                .ifPresent(told -> vehicles.changeOnce(cause, vehicleId, v -> {
                    Stream<String> both = Stream.concat(
                            v.consultants() == null ? Stream.empty() : v.consultants().stream(),
                            told.value().consultants().stream());
                    return follow(v, customerId, both.distinct().toList());
                }));
    }

    private static Change<Vehicle> follow(Vehicle vehicle, String customerId, List<String> consultants) {
        return vehicle.isOwnedBy(customerId) ? vehicle.lookedAfterBy(consultants) : Change.none(vehicle);
    }
}
