package io.showroom.vehicle.maintenance;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.Optional;

/** The maintenance plans of the groups. */
public interface MaintenancePlans extends Repository<MaintenancePlan> {

    /** The plan of a model, if the group made one. */
    Optional<MaintenancePlan> ofModel(String group, String modelKey);

    /** The plans of the caller's group, latest changed first. */
    Page<Versioned<MaintenancePlan>> list(Scope scope, PageRequest page);
}
