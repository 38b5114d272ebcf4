package io.showroom.lead.reception;

import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.Optional;

/** Where the register is kept. */
public interface Visits extends Repository<Visit> {

    /** The lines the caller sees, newest first. */
    Page<Versioned<Visit>> list(Scope scope, VisitFilter filter, PageRequest page);

    /** The latest visit or call of a party at a store. */
    Optional<Visit> latestOf(String group, String store, VisitKind kind, String party);
}
