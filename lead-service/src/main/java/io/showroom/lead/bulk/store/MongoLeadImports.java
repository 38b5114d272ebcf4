package io.showroom.lead.bulk.store;

import io.showroom.lead.bulk.ImportStatus;
import io.showroom.lead.bulk.LeadImport;
import io.showroom.lead.bulk.LeadImports;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Order;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Imports in MongoDB. One whose rows name their stores belongs to none, and only head office and systems see it. */
@Component
class MongoLeadImports extends MongoRepository<LeadImport> implements LeadImports {
    private static final String CREATED = "state.createdAt";

    MongoLeadImports(StoreContext context) {
        super(
                context,
                AggregateMapping.of("lead_imports", LeadImport.class)
                        .wakeAt(LeadImport::nextAt)
                        .indexedBy(
                                IndexSpec.on("group", "-" + CREATED, "_id").because("head office's list"),
                                IndexSpec.on("group", "store", "-" + CREATED, "_id")
                                        .because("a store's list"),
                                IndexSpec.on("group", "state.status", "-" + CREATED, "_id")
                                        .because("what is running, or waits for somebody")));
    }

    @Override
    public Page<Versioned<LeadImport>> list(Scope scope, String store, ImportStatus status, PageRequest page) {
        Document filter = new Document();
        if (store != null) {
            filter.append("store", store);
        }
        if (status != null) {
            filter.append("state.status", status.name());
        }
        return page(scope, filter, Order.newestFirst(CREATED), page);
    }
}
