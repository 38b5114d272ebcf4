package io.showroom.lead.goal.store;

import io.showroom.lead.goal.Target;
import io.showroom.lead.goal.Targets;
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
import java.time.YearMonth;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Targets in MongoDB. */
@Component
class MongoTargets extends MongoRepository<Target> implements Targets {
    private static final String MONTH = "state.month";
    private static final String OWNER = "state.owner";
    private static final String SET = "state.at";
    private static final int MOST = 5_000;

    MongoTargets(StoreContext context) {
        super(
                context,
                AggregateMapping.of("targets", Target.class)
                        .scopedBy(ScopeRule.storesAndOwners("store", OWNER))
                        .uniqueKeys(Target::uniqueKeys)
                        .indexedBy(
                                IndexSpec.on("group", "-" + SET, "_id").because("head office's list"),
                                IndexSpec.on("group", "store", "-" + SET, "_id").because("a store's list"),
                                IndexSpec.on("group", OWNER, "-" + SET, "_id").because("a consultant's own list"),
                                IndexSpec.on("group", MONTH, "store", "_id")
                                        .because("the targets of a month, beside what was reached")));
    }

    @Override
    public Page<Versioned<Target>> list(Scope scope, YearMonth month, String store, String owner, PageRequest page) {
        Document filter = new Document();
        put(filter, MONTH, month == null ? null : month.toString());
        put(filter, "store", store);
        put(filter, OWNER, owner);
        return page(scope, filter, Order.newestFirst(SET), page);
    }

    @Override
    public List<Target> of(Scope scope, YearMonth month, String store) {
        Document filter = scoped(scope).append(MONTH, month.toString());
        if (store != null && !scope.sees(store)) {
            return List.of();
        }
        put(filter, "store", store);
        return list(filter, new Document("_id", 1), MOST).stream()
                .map(Versioned::value)
                .toList();
    }

    private static void put(Document filter, String field, String value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
