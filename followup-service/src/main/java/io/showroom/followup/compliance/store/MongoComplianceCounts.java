package io.showroom.followup.compliance.store;

import io.showroom.followup.cadence.CalendarPeriod;
import io.showroom.followup.compliance.ComplianceCount;
import io.showroom.followup.compliance.ComplianceCounts;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The sums of compliance in MongoDB. */
@Component
class MongoComplianceCounts extends MongoRepository<ComplianceCount> implements ComplianceCounts {
    private static final int MOST = 500;
    private static final String PERIOD = "search.period";

    MongoComplianceCounts(StoreContext context) {
        super(
                context,
                AggregateMapping.of("complianceCounts", ComplianceCount.class)
                        .scopedBy(ScopeRule.storeAndOwner("state.owner"))
                        .search(count -> Map.of("period", count.period().key()))
                        .indexedBy(IndexSpec.on("group", "store", PERIOD, "state.owner", "_id")
                                .because("the consultants of a store in one period")));
    }

    @Override
    public List<ComplianceCount> of(Scope scope, String store, CalendarPeriod period) {
        if (!scope.sees(store)) {
            return List.of();
        }
        Document filter = scoped(scope).append("store", store).append(PERIOD, period.key());
        return list(filter, new Document("state.owner", 1).append("_id", 1), MOST).stream()
                .map(Versioned::value)
                .toList();
    }
}
