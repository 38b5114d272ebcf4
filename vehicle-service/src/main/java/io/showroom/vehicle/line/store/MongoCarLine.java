package io.showroom.vehicle.line.store;

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
import io.showroom.vehicle.line.CarLine;
import io.showroom.vehicle.line.LineEntry;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The cars' lines in MongoDB. */
@Component
class MongoCarLine extends MongoRepository<LineEntry> implements CarLine {

    MongoCarLine(StoreContext context) {
        super(
                context,
                AggregateMapping.of("line", LineEntry.class)
                        .scopedBy(ScopeRule.store())
                        .indexedBy(IndexSpec.on("group", "state.vehicleId", "-state.at", "_id")
                                .because("a car's line, latest first; the caller's stores are filtered on the way")));
    }

    @Override
    public Page<Versioned<LineEntry>> of(Scope scope, String vehicleId, PageRequest page) {
        return page(scope, new Document("state.vehicleId", vehicleId), Order.newestFirst("state.at"), page);
    }
}
