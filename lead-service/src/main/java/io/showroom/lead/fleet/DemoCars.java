package io.showroom.lead.fleet;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The demo cars of the stores. */
public interface DemoCars extends Repository<DemoCar> {

    /**
     * The demo cars the caller sees, the newest first.
     *
     * @param store null for every store seen
     * @param state null for any
     */
    Page<Versioned<DemoCar>> list(Scope scope, String store, DemoCarState state, PageRequest page);
}
