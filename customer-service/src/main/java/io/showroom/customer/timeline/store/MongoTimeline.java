package io.showroom.customer.timeline.store;

import static io.showroom.platform.store.IndexSpec.on;

import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.Timeline;
import io.showroom.customer.timeline.TimelineEntry;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The customers' lines in MongoDB: one document an entry. */
@Component
class MongoTimeline extends MongoRepository<TimelineEntry> implements Timeline {

    MongoTimeline(StoreContext context) {
        super(
                context,
                AggregateMapping.of("timeline", TimelineEntry.class)
                        .scopedBy(ScopeRule.store())
                        .indexedBy(on("group", "state.customerId", "-state.at", "_id")
                                .because("a customer's line, newest first")));
    }

    @Override
    public Page<Versioned<TimelineEntry>> of(Scope scope, String customerId, Set<EntryKind> kinds, PageRequest page) {
        Document filter = new Document("state.customerId", customerId);
        if (!kinds.isEmpty()) {
            filter.append(
                    "state.kind",
                    new Document(
                            "$in", kinds.stream().map(EntryKind::name).sorted().toList()));
        }
        return page(scope, filter, Order.newestFirst("state.at"), page);
    }
}
