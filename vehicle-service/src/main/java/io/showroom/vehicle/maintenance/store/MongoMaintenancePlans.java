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
import io.showroom.vehicle.maintenance.MaintenancePlan;
import io.showroom.vehicle.maintenance.MaintenancePlans;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The maintenance plans in MongoDB. */
@Component
class MongoMaintenancePlans extends MongoRepository<MaintenancePlan> implements MaintenancePlans {

    MongoMaintenancePlans(StoreContext context) {
        super(
                context,
                AggregateMapping.of("maintenancePlans", MaintenancePlan.class)
                        .scopedBy(ScopeRule.group())
                        .uniqueKeys(MaintenancePlan::uniqueKeys)
                        .indexedBy(IndexSpec.on("group", "-state.changedAt", "_id")
                                .because("the plans of the group, latest changed first")));
    }

    @Override
    public Optional<MaintenancePlan> ofModel(String group, String modelKey) {
        return findByKey(group, modelKey).map(Versioned::value);
    }

    @Override
    public Page<Versioned<MaintenancePlan>> list(Scope scope, PageRequest page) {
        return page(scope, new Document(), Order.newestFirst("state.changedAt"), page);
    }
}
