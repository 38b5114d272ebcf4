package io.showroom.lead.rebuild;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;

/** Where rebuilds are kept. */
public interface CountRebuilds extends Repository<CountRebuild> {

    /** The group's rebuilds, the latest first. */
    Page<Versioned<CountRebuild>> list(Scope scope, PageRequest page);
}
