package io.showroom.followup.cadence.store;

import io.showroom.followup.cadence.Cadences;
import io.showroom.followup.cadence.LeadCadence;
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
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The cadences in MongoDB; one is found by its id, which follows from the lead's. */
@Component
public class MongoCadences extends MongoRepository<LeadCadence> implements Cadences {
    private static final String OWNER = "state.owner";
    private static final String OPEN = "search.open";
    private static final String BEGUN = "order.begun";

    MongoCadences(StoreContext context) {
        super(
                context,
                AggregateMapping.of("cadences", LeadCadence.class)
                        .scopedBy(ScopeRule.storeAndOwner(OWNER))
                        .wakeAt(LeadCadence::wakeAt)
                        .search(cadence -> Map.of("open", cadence.isOpen()))
                        .order(cadence -> Map.of("begun", cadence.begunAt()))
                        .indexedBy(
                                IndexSpec.on("group", "store", OPEN, "-" + BEGUN, "_id")
                                        .because("the rhythms of a store's open leads"),
                                IndexSpec.on("group", "store", "-" + BEGUN, "_id")
                                        .because("the rhythms of all of a store's leads"),
                                IndexSpec.on("group", "store", "state.level", OPEN, "-" + BEGUN, "_id")
                                        .because("the rhythms of a store's leads of one level"),
                                IndexSpec.on("group", OWNER, OPEN, "-" + BEGUN, "_id")
                                        .because("the rhythms of one consultant's open leads"),
                                IndexSpec.on("group", OWNER, "-" + BEGUN, "_id")
                                        .because("the rhythms of one consultant's leads"),
                                IndexSpec.on("group", OPEN, "-" + BEGUN, "_id")
                                        .because("the rhythms of the group's open leads"),
                                IndexSpec.on("group", "-" + BEGUN, "_id").because("the rhythms of the whole group")));
    }

    @Override
    public Page<Versioned<LeadCadence>> list(Scope scope, Filter filter, PageRequest page) {
        Document query = new Document();
        append(query, "store", filter.store());
        append(query, OWNER, filter.owner());
        append(
                query,
                "state.level",
                filter.level() == null ? null : filter.level().name());
        append(query, OPEN, filter.open());
        return page(scope, query, Order.newestFirst(BEGUN), page);
    }

    private static void append(Document query, String field, Object value) {
        if (value != null) {
            query.append(field, value);
        }
    }
}
