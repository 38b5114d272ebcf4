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
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The return visits in MongoDB. */
@Component
class MongoReturnVisits extends MongoRepository<ReturnVisit> implements ReturnVisits {
    private static final String SERVED = "order.served";
    private static final String MADE = "state.made";
    private static final String REASON = "state.reason";
    private static final String STATE = "state.state";
    private static final String CUSTOMER = "state.about.customerId";

    MongoReturnVisits(StoreContext context) {
        super(
                context,
                AggregateMapping.of("returnVisits", ReturnVisit.class)
                        .scopedBy(ScopeRule.store())
                        .order(visit -> Map.of("served", visit.servedAt()))
                        .indexedBy(Stream.of(
                                        servedLast(MADE, "what the coverage misses, by name"),
                                        servedLast(STATE, "return visits in one state"),
                                        servedLast(REASON, "return visits after a delivery, or after service"),
                                        IndexSpec.ofStoreAndGroup("return visits, for any days", "-" + SERVED, "_id"),
                                        Stream.of(IndexSpec.on("group", CUSTOMER, "-" + SERVED, "_id")
                                                .because("the return visits of a customer")))
                                .flatMap(indexes -> indexes)
                                .toArray(IndexSpec[]::new)));
    }

    private static Stream<IndexSpec> servedLast(String field, String because) {
        return IndexSpec.ofStoreAndGroup(because, field, "-" + SERVED, "_id");
    }

    @Override
    public Page<Versioned<ReturnVisit>> list(Scope scope, Filter filter, PageRequest page) {
        Document query = new Document();
        append(query, "store", filter.store());
        append(query, REASON, name(filter.reason()));
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
