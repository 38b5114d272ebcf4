package io.showroom.vehicle.maintenance;

import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** What is known of each car for reckoning its next maintenance. */
public interface CarCares extends Repository<CarCare> {

    /** The cars of a model, whichever store they belong to; for applying a new plan. */
    Page<Versioned<CarCare>> ofModel(String group, String modelKey, PageRequest page);
}
