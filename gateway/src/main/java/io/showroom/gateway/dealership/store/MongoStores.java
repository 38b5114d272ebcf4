package io.showroom.gateway.dealership.store;

import io.showroom.gateway.dealership.DealerStore;
import io.showroom.gateway.dealership.StoreQuery;
import io.showroom.gateway.dealership.Stores;
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
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The stores in MongoDB. */
@Component
class MongoStores extends MongoRepository<DealerStore> implements Stores {

    MongoStores(StoreContext context) {
        super(
                context,
                AggregateMapping.of("stores", DealerStore.class)
                        .scopedBy(ScopeRule.store())
                        .uniqueKeys(DealerStore::uniqueKeys)
                        .eventKey(store -> "store/" + store.id())
                        .indexedBy(
                                IndexSpec.on("group", "state.creation.at", "_id")
                                        .because("the stores of a group, the first made first"),
                                IndexSpec.on("group", "state.active", "state.creation.at", "_id")
                                        .because("the open stores of a group, or those closed"),
                                IndexSpec.on("group", "store", "state.creation.at", "_id")
                                        .because("the stores that their own staff see, the first made first"),
                                IndexSpec.on("group", "state.details.brand", "state.creation.at", "_id")
                                        .because("the stores of a brand, the first made first")));
    }

    @Override
    public Page<Versioned<DealerStore>> list(Scope scope, StoreQuery query, PageRequest page) {
        Document filter = new Document();
        if (query.brand() != null) {
            filter.append("state.details.brand", query.brand());
        }
        if (query.active() != null) {
            filter.append("state.active", query.active());
        }
        return page(scope, filter, Order.oldestFirst("state.creation.at"), page);
    }

    @Override
    public boolean isTaken(String id) {
        return collection()
                        .find(new Document("_id", id))
                        .projection(new Document("_id", 1))
                        .first()
                != null;
    }
}
