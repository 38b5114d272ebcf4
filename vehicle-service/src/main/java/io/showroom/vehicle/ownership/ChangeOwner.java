package io.showroom.vehicle.ownership;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.car.Ownership;
import io.showroom.vehicle.car.Vehicle;
import io.showroom.vehicle.car.Vehicles;
import org.springframework.stereotype.Component;

/** Gives a car another owner: it was sold on, inherited, or the first owner is only now known. */
@Component
public class ChangeOwner {

    private final Vehicles vehicles;

    ChangeOwner(Vehicles vehicles) {
        this.vehicles = vehicles;
    }

    public Versioned<Vehicle> change(Scope scope, String vehicleId, Expected expected, Ownership next) {
        return vehicles.change(scope, vehicleId, expected, vehicle -> vehicle.changeOwner(next));
    }
}
