package io.showroom.followup.returnvisit.store;

import io.showroom.followup.returnvisit.CoverageCount;
import io.showroom.followup.returnvisit.CoverageCounts;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The daily counts of coverage in MongoDB. */
@Component
class MongoCoverageCounts extends MongoRepository<CoverageCount> implements CoverageCounts {
    private static final int MOST = 1000;
    private static final String DAY = "state.day";

    MongoCoverageCounts(StoreContext context) {
        super(
                context,
                AggregateMapping.of("coverageCounts", CoverageCount.class)
                        .scopedBy(ScopeRule.store())
                        .indexedBy(IndexSpec.on("group", "store", DAY, "_id")
                                .because("the days of a store's report, one after the other")));
    }

    @Override
    public List<CoverageCount> between(Scope scope, String store, LocalDate from, LocalDate to) {
        if (!scope.sees(store)) {
            return List.of();
        }
        Document days = new Document("$gte", from).append("$lte", to);
        Document filter = scoped(scope).append("store", store).append(DAY, days);
        return list(filter, new Document(DAY, 1).append("_id", 1), MOST).stream()
                .map(Versioned::value)
                .toList();
    }
}
