package io.showroom.gateway.staff;

import io.showroom.gateway.record.TakenIds;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.util.Optional;

/** The staff of the groups. Those who work at a store see whoever works there too. */
public interface StaffMembers extends Repository<StaffMember>, TakenIds {

    /** The members the caller sees, the first made first. */
    Page<Versioned<StaffMember>> list(Scope scope, StaffQuery query, PageRequest page);

    /** Whoever signs in with this name, in whatever group; for the issuer only. */
    Optional<StaffMember> byUsername(String folded);
}
