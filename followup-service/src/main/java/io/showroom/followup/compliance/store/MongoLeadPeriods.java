package io.showroom.followup.compliance.store;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.compliance.LeadPeriod;
import io.showroom.followup.compliance.LeadPeriods;
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

/** The leads behind the sums in MongoDB; a period that asks nothing of a lead any more is in no list. */
@Component
class MongoLeadPeriods extends MongoRepository<LeadPeriod> implements LeadPeriods {
    private static final String OWNER = "state.owner";
    private static final String PERIOD = "search.period";
    private static final String BEHIND = "search.behind";
    private static final String AT = "order.at";

    MongoLeadPeriods(StoreContext context) {
        super(
                context,
                AggregateMapping.of("leadPeriods", LeadPeriod.class)
                        .scopedBy(ScopeRule.storeAndOwner(OWNER))
                        .search(MongoLeadPeriods::search)
                        .order(lead -> Map.of("at", lead.at()))
                        .indexedBy(
                                IndexSpec.on("group", "store", PERIOD, "-" + AT, "_id")
                                        .because("the leads of a store in one period"),
                                IndexSpec.on("group", "store", BEHIND, "-" + AT, "_id")
                                        .because("the leads of a store that are behind"),
                                IndexSpec.on("group", "store", PERIOD, OWNER, "-" + AT, "_id")
                                        .because("the leads of one consultant in one period")));
    }

    @Override
    public Page<Versioned<LeadPeriod>> list(Scope scope, Filter filter, PageRequest page) {
        Document query = new Document("store", filter.store())
                .append(PERIOD, filter.period().key());
        if (filter.owner() != null) {
            query.append(OWNER, filter.owner());
        }
        if (filter.behind() != null) {
            query.append(BEHIND, behind(filter.period(), filter.behind()));
        }
        return page(scope, query, Order.newestFirst(AT), page);
    }

    private static Map<String, ?> search(LeadPeriod lead) {
        return lead.owner() == null
                ? Map.of()
                : Map.of("period", lead.period().key(), "behind", behind(lead.period(), lead.behind() > 0));
    }

    private static String behind(CalendarPeriod period, boolean behind) {
        return period.key() + "|" + behind;
    }
}
