package io.showroom.followup.known.store;

import io.showroom.followup.known.KnownCar;
import io.showroom.followup.known.KnownCars;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import org.springframework.stereotype.Component;

/** The known cars in MongoDB; found by id, which follows from the car's, or by the unique key of the VIN. */
@Component
class MongoKnownCars extends MongoRepository<KnownCar> implements KnownCars {

    MongoKnownCars(StoreContext context) {
        super(
                context,
                AggregateMapping.of("knownCars", KnownCar.class)
                        .scopedBy(ScopeRule.stores("state.stores"))
                        .uniqueKeys(KnownCar::uniqueKeys));
    }
}
