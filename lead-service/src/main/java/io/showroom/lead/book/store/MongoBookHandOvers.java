package io.showroom.lead.book.store;

import io.showroom.lead.book.BookHandOver;
import io.showroom.lead.book.BookHandOvers;
import io.showroom.lead.book.BookStatus;
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

/** Hand-overs of books in MongoDB. */
@Component
class MongoBookHandOvers extends MongoRepository<BookHandOver> implements BookHandOvers {
    private static final String CREATED = "state.createdAt";

    MongoBookHandOvers(StoreContext context) {
        super(
                context,
                AggregateMapping.of("lead_book_hand_overs", BookHandOver.class)
                        .uniqueKeys(BookHandOver::uniqueKeys)
                        .wakeAt(BookHandOver::nextAt)
                        .indexedBy(
                                IndexSpec.on("group", "-" + CREATED, "_id").because("head office's list"),
                                IndexSpec.on("group", "store", "-" + CREATED, "_id")
                                        .because("a store's list"),
                                IndexSpec.on("group", "store", "state.status", "-" + CREATED, "_id")
                                        .because("what was suggested and waits for the manager")));
    }

    @Override
    public Page<Versioned<BookHandOver>> list(Scope scope, String store, BookStatus status, PageRequest page) {
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
