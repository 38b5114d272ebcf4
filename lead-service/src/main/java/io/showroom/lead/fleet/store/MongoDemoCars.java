package io.showroom.lead.fleet.store;

import io.showroom.lead.fleet.DemoCar;
import io.showroom.lead.fleet.DemoCarState;
import io.showroom.lead.fleet.DemoCars;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Demo cars in MongoDB. */
@Component
class MongoDemoCars extends MongoRepository<DemoCar> implements DemoCars {
    private static final String ADDED = "state.addedAt";

    MongoDemoCars(StoreContext context) {
        super(
                context,
                AggregateMapping.of("demo-cars", DemoCar.class)
                        .scopedBy(ScopeRule.store())
                        .uniqueKeys(DemoCar::uniqueKeys)
                        .indexedBy(
                                IndexSpec.on("group", "store", "-" + ADDED, "_id")
                                        .because("a store's fleet"),
                                IndexSpec.on("group", "store", "state.state", "-" + ADDED, "_id")
                                        .because("a store's cars in one state"),
                                IndexSpec.on("group", "-" + ADDED, "_id").because("the fleets of the whole group")));
    }

    @Override
    public Page<Versioned<DemoCar>> list(Scope scope, String store, DemoCarState state, PageRequest page) {
        if (store != null && !scope.sees(store)) {
            return new Page<>(List.of(), null);
        }
        Document filter = new Document();
        if (store != null) {
            filter.append("store", store);
        }
        if (state != null) {
            filter.append("state.state", state.name());
        }
        return page(scope, filter, Order.newestFirst(ADDED), page);
    }
}
