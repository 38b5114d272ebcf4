package io.showroom.vehicle.line;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Versioned;
import io.showroom.vehicle.car.Vehicles;
import org.springframework.stereotype.Component;

/** Reads the line of a car that the caller sees; of it, what happened in the caller's stores. */
@Component
public class ReadLine {

    private final Vehicles vehicles;
    private final CarLine line;

    ReadLine(Vehicles vehicles, CarLine line) {
        this.vehicles = vehicles;
        this.line = line;
    }

    public Page<Versioned<LineEntry>> of(Scope scope, String vehicleId, PageRequest page) {
        return line.of(scope, vehicles.get(scope, vehicleId).value().id(), page);
    }
}
