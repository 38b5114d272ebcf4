package io.showroom.gateway.dealership;

import io.showroom.gateway.record.TakenIds;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The stores of the groups. */
public interface Stores extends Repository<DealerStore>, TakenIds {

    /** The stores the caller sees, the first made first. */
    Page<Versioned<DealerStore>> list(Scope scope, StoreQuery query, PageRequest page);
}
