package io.showroom.gateway.dealership;

import io.showroom.gateway.record.CreateOnce;
import io.showroom.gateway.record.Creation;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.DuplicateKey;
import io.showroom.platform.store.IdempotencyKey;
import io.showroom.platform.store.Versioned;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Adds a store to the caller's group. */
@Component
public class OpenStore {
    private final Stores stores;
    private final Clock clock;

    OpenStore(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /** @param id null for an id of ours */
    public Versioned<DealerStore> open(Scope by, IdempotencyKey key, String id, StoreDetails details, boolean active) {
        String chosen = CreateOnce.id(by, key, id);
        Creation creation = Creation.by(by, key, clock.instant());
        try {
            return CreateOnce.insert(
                    stores, by, key, DealerStore.create(chosen, by.group(), details, active, creation));
        } catch (DuplicateKey taken) {
            throw IntakeTaken.problem();
        }
    }
}
