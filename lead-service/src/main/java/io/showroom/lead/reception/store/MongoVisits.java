package io.showroom.lead.reception.store;

import io.showroom.lead.reception.Visit;
import io.showroom.lead.reception.VisitFilter;
import io.showroom.lead.reception.VisitKind;
import io.showroom.lead.reception.Visits;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The register in MongoDB, seen by the whole store. */
@Component
class MongoVisits extends MongoRepository<Visit> implements Visits {
    private static final String ARRIVED = "state.arrivedAt";
    private static final String KIND = "state.kind";
    private static final String SALESPERSON = "state.salesperson";
    private static final String PARTY = "state.party";
    private static final String NUMBER = "state.number";
    private static final String LEAD = "state.leadId";
    private static final String IN_HOUSE = "search.inHouse";

    MongoVisits(StoreContext context) {
        super(
                context,
                AggregateMapping.of("lead_visits", Visit.class)
                        .uniqueKeys(Visit::uniqueKeys)
                        .search(visit -> visit.inHouse() ? Map.of("inHouse", true) : Map.of())
                        .indexedBy(
                                IndexSpec.on("group", "-" + ARRIVED, "_id").because("head office's list"),
                                IndexSpec.on("group", "store", "-" + ARRIVED, "_id")
                                        .because("a store's register, by day"),
                                IndexSpec.on("group", "store", SALESPERSON, "-" + ARRIVED, "_id")
                                        .because("whom somebody received"),
                                IndexSpec.on("group", IN_HOUSE, "-" + ARRIVED, "_id")
                                        .because("who has not signed out; few in any group"),
                                IndexSpec.on("group", LEAD, "-" + ARRIVED, "_id")
                                        .because("the visits of a lead"),
                                IndexSpec.on("group", PARTY, "-" + ARRIVED, "_id")
                                        .because("the visits of a party, and the latest number among these few")));
    }

    @Override
    public Page<Versioned<Visit>> list(Scope scope, VisitFilter filter, PageRequest page) {
        Document wanted = new Document();
        put(wanted, "store", filter.store());
        put(wanted, KIND, filter.kind() == null ? null : filter.kind().name());
        put(wanted, SALESPERSON, filter.salesperson());
        put(wanted, PARTY, filter.party());
        put(wanted, LEAD, filter.leadId());
        if (filter.inHouse() != null) {
            wanted.append(IN_HOUSE, filter.inHouse() ? true : null);
        }
        Document span = new Document();
        put(span, "$gte", filter.from());
        put(span, "$lt", filter.until());
        if (!span.isEmpty()) {
            wanted.append(ARRIVED, span);
        }
        return page(scope, wanted, Order.newestFirst(ARRIVED), page);
    }

    @Override
    public Optional<Visit> latestOf(String group, String store, VisitKind kind, String party) {
        Document filter = new Document("group", group)
                .append("store", store)
                .append(PARTY, party)
                .append(KIND, kind.name());
        return list(filter, new Document(NUMBER, -1), 1).stream().findFirst().map(Versioned::value);
    }

    private static void put(Document filter, String field, Object value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
