package io.showroom.followup.returnvisit.store;

import io.showroom.followup.returnvisit.ReturnVisit;
import io.showroom.followup.returnvisit.ReturnVisits;
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

/** The return visits in MongoDB. */
@Component
class MongoReturnVisits extends MongoRepository<ReturnVisit> implements ReturnVisits {
    private static final String SERVED = "state.servedAt";
    private static final String MADE = "state.made";
    private static final String STATE = "state.state";
    private static final String CUSTOMER = "state.about.customerId";

    MongoReturnVisits(StoreContext context) {
        super(
                context,
                AggregateMapping.of("returnVisits", ReturnVisit.class)
                        .scopedBy(ScopeRule.store())
                        .indexedBy(
                                IndexSpec.on("group", "store", "-" + SERVED, "_id")
                                        .because("the return visits of a store, for any days"),
                                IndexSpec.on("group", "store", MADE, "-" + SERVED, "_id")
                                        .because("what a store's coverage misses, by name"),
                                IndexSpec.on("group", "store", STATE, "-" + SERVED, "_id")
                                        .because("a store's return visits in one state"),
                                IndexSpec.on("group", MADE, "-" + SERVED, "_id")
                                        .because("what the group's coverage misses"),
                                IndexSpec.on("group", STATE, "-" + SERVED, "_id")
                                        .because("the group's return visits in one state"),
                                IndexSpec.on("group", CUSTOMER, "-" + SERVED, "_id")
                                        .because("the return visits of a customer"),
                                IndexSpec.on("group", "-" + SERVED, "_id")
                                        .because("the return visits of the whole group")));
    }

    @Override
    public Page<Versioned<ReturnVisit>> list(Scope scope, Filter filter, PageRequest page) {
        Document query = new Document();
        append(query, "store", filter.store());
        append(query, "state.reason", name(filter.reason()));
        append(query, STATE, name(filter.state()));
        append(query, MADE, filter.made());
        append(query, CUSTOMER, filter.customerId());
        Document served = new Document();
        append(served, "$gte", filter.servedFrom());
        append(served, "$lt", filter.servedBefore());
        if (!served.isEmpty()) {
            query.append(SERVED, served);
        }
        return page(scope, query, Order.newestFirst(SERVED), page);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void append(Document query, String field, Object value) {
        if (value != null) {
            query.append(field, value);
        }
    }
}
