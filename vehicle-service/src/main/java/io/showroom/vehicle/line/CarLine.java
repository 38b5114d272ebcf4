package io.showroom.vehicle.line;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The lines of the cars. */
public interface CarLine extends Repository<LineEntry> {

    /** What the caller's stores know of a car's life, latest first. */
    Page<Versioned<LineEntry>> of(Scope scope, String vehicleId, PageRequest page);
}
