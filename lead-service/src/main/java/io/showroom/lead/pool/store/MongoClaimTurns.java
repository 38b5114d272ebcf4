package io.showroom.lead.pool.store;

import io.showroom.lead.pool.ClaimTurn;
import io.showroom.lead.pool.ClaimTurns;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.StoreContext;
import org.springframework.stereotype.Component;

/** Turns in MongoDB, found by their id only. */
@Component
class MongoClaimTurns extends MongoRepository<ClaimTurn> implements ClaimTurns {
    MongoClaimTurns(StoreContext context) {
        super(context, AggregateMapping.of("lead_claim_turns", ClaimTurn.class));
    }
}
