package io.showroom.vehicle.catalogue;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** The group's catalogue. */
public interface CatalogueModels extends Repository<CatalogueModel> {

    /** @param brand as it is written in the catalogue, in any case; null for any */
    Page<Versioned<CatalogueModel>> list(Scope scope, String brand, PageRequest page);
}
