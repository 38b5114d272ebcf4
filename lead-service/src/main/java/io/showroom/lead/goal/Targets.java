package io.showroom.lead.goal;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.time.YearMonth;
import java.util.List;

/** Where targets are kept; a consultant sees their own, a manager those of their stores and people, head office all. */
public interface Targets extends Repository<Target> {

    /** One page, the one set last first; a null part does not narrow it. */
    Page<Versioned<Target>> list(Scope scope, YearMonth month, String store, String owner, PageRequest page);

    /** Those of a month that the caller sees, of a store and its people, or with null of the group and all its stores. */
    List<Target> of(Scope scope, YearMonth month, String store);
}
