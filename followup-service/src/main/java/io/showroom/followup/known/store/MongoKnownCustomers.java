package io.showroom.followup.known.store;

import io.showroom.followup.known.KnownCustomer;
import io.showroom.followup.known.KnownCustomers;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import org.springframework.stereotype.Component;

/** The known customers in MongoDB; found by id alone, which follows from the customer's. */
@Component
class MongoKnownCustomers extends MongoRepository<KnownCustomer> implements KnownCustomers {

    MongoKnownCustomers(StoreContext context) {
        super(
                context,
                AggregateMapping.of("knownCustomers", KnownCustomer.class)
                        .scopedBy(ScopeRule.storesAndOwners("state.stores", "state.owners")));
    }
}
