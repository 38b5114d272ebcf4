package io.showroom.lead.reception.store;

import io.showroom.lead.reception.VisitDay;
import io.showroom.lead.reception.VisitDays;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Days of the register in MongoDB. */
@Component
class MongoVisitDays extends MongoRepository<VisitDay> implements VisitDays {
    private static final String DAY = "state.day";
    /** A month of a thousand stores. */
    private static final int MOST = 31_000;

    MongoVisitDays(StoreContext context) {
        super(
                context,
                AggregateMapping.of("lead_visit_days", VisitDay.class)
                        .indexedBy(
                                IndexSpec.on("group", "store", DAY).because("the month of a store"),
                                IndexSpec.on("group", DAY).because("the month of all stores")));
    }

    @Override
    public List<VisitDay> between(Scope scope, String store, LocalDate first, LocalDate last) {
        if (store != null && !scope.sees(store)) {
            return List.of();
        }
        Document filter = scoped(scope);
        if (store != null) {
            filter.append("store", store);
        }
        filter.append(DAY, new Document("$gte", first).append("$lte", last));
        return list(filter, new Document(DAY, 1), MOST).stream()
                .map(Versioned::value)
                .toList();
    }
}
