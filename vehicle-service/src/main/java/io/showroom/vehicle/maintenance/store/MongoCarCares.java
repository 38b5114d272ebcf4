package io.showroom.vehicle.maintenance.store;

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
import io.showroom.vehicle.maintenance.CarCare;
import io.showroom.vehicle.maintenance.CarCares;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The cars' maintenance in MongoDB. */
@Component
class MongoCarCares extends MongoRepository<CarCare> implements CarCares {

    MongoCarCares(StoreContext context) {
        super(
                context,
                AggregateMapping.of("carCare", CarCare.class)
                        .scopedBy(ScopeRule.group())
                        .search(care -> Map.of("model", care.modelKey()))
                        .indexedBy(IndexSpec.on("group", "search.model", "state.knownSince", "_id")
                                .because("the cars of a model, when its plan changes")));
    }

    @Override
    public Page<Versioned<CarCare>> ofModel(String group, String modelKey, PageRequest page) {
        return page(
                Scope.system(group),
                new Document("search.model", modelKey),
                Order.oldestFirst("state.knownSince"),
                page);
    }
}
