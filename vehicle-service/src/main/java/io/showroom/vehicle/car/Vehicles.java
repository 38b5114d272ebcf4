package io.showroom.vehicle.car;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.Optional;

/** The cars of the groups. */
public interface Vehicles extends Repository<Vehicle> {

    /** The car with this VIN, whichever store knows it; for rules, not for showing. */
    Optional<Versioned<Vehicle>> withVin(String group, String vin);

    /** The cars the caller sees, newest registered first. */
    Page<Versioned<Vehicle>> list(Scope scope, VehicleQuery query, PageRequest page);
}
