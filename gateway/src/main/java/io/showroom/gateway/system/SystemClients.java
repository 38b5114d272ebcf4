package io.showroom.gateway.system;

import io.showroom.gateway.record.TakenIds;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.Optional;

/** The systems that the groups let in. */
public interface SystemClients extends Repository<SystemClient>, TakenIds {

    /** The caller's group's systems, the first made first. */
    Page<Versioned<SystemClient>> list(Scope scope, PageRequest page);

    /** A system of whatever group; for the issuer only. */
    Optional<SystemClient> byId(String id);
}
