package io.showroom.vehicle.ownership.store;

import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.vehicle.ownership.ConsultantsOfOwners;
import io.showroom.vehicle.ownership.OwnersConsultants;
import org.springframework.stereotype.Component;

/** Who looks after whom, in MongoDB; found by the customer's id alone. */
@Component
class MongoConsultantsOfOwners extends MongoRepository<OwnersConsultants> implements ConsultantsOfOwners {

    MongoConsultantsOfOwners(StoreContext context) {
        super(
                context,
                AggregateMapping.of("ownersConsultants", OwnersConsultants.class)
                        .scopedBy(ScopeRule.group()));
    }
}
