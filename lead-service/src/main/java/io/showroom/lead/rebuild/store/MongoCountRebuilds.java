package io.showroom.lead.rebuild.store;

import io.showroom.lead.rebuild.CountRebuild;
import io.showroom.lead.rebuild.CountRebuilds;
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

/** Rebuilds in MongoDB. */
@Component
class MongoCountRebuilds extends MongoRepository<CountRebuild> implements CountRebuilds {
    private static final String STARTED = "state.startedAt";

    MongoCountRebuilds(StoreContext context) {
        super(
                context,
                AggregateMapping.of("countRebuilds", CountRebuild.class)
                        .scopedBy(ScopeRule.group())
                        .uniqueKeys(CountRebuild::uniqueKeys)
                        .wakeAt(CountRebuild::wakeAt)
                        .indexedBy(IndexSpec.on("group", "-" + STARTED, "_id").because("the group's rebuilds")));
    }

    @Override
    public Page<Versioned<CountRebuild>> list(Scope scope, PageRequest page) {
        return page(scope, new Document(), Order.newestFirst(STARTED), page);
    }
}
