package io.showroom.gateway.credential;

import io.showroom.gateway.credential.Credential.Owner;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.Expected;
import io.showroom.platform.store.Repository;
import io.showroom.platform.store.Versioned;
import java.time.Instant;
import java.util.Optional;

/** The credentials of people and systems. No caller sees one: they are read and changed by the gateway itself. */
public interface Credentials extends Repository<Credential> {

    default Optional<Credential> of(Owner owner) {
        return find(Scope.system(owner.group()), owner.id()).map(Versioned::value);
    }

    /** Sets it, whether there was one or not. */
    default void set(Owner owner, String hash, Instant at, String request) {
        if (!setFirst(owner, hash, at, request)) {
            change(
                    Scope.system(owner.group()),
                    owner.id(),
                    Expected.any(),
                    credential -> credential.replacedBy(hash, at, request));
        }
    }

    /** Sets it unless there is one; false when there was. */
    default boolean setFirst(Owner owner, String hash, Instant at, String request) {
        try {
            insert(Credential.first(owner, hash, at, request));
            return true;
        } catch (DuplicateKey there) {
            return false;
        }
    }
}
