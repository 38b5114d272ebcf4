package io.showroom.platform.sample;

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
import java.util.List;
import org.bson.Document;

class Notes extends MongoRepository<Note> {
    Notes(StoreContext context) {
        super(
                context,
                AggregateMapping.of("notes", Note.class)
                        .scopedBy(ScopeRule.storeAndOwner("state.owner"))
                        .uniqueKeys(note -> note.text().startsWith("unique")
                                ? List.of(note.text().split(","))
                                : List.of())
                        .wakeAt(Note::ringAt)
                        .indexedBy(
                                IndexSpec.on("group", "store", "-state.createdAt", "_id")
                                        .because("the list of a store"),
                                IndexSpec.on("group", "-state.createdAt", "_id").because("the list of a group")));
    }

    Page<Versioned<Note>> newest(Scope scope, String store, PageRequest page) {
        Document filter = store == null ? new Document() : new Document("store", store);
        return page(scope, filter, Order.newestFirst("state.createdAt"), page);
    }

    Page<Versioned<Note>> fromTheOtherEnd(Scope scope, PageRequest page) {
        return page(scope, new Document(), Order.newestFirst("state.createdAt").reversed(), page);
    }
}
