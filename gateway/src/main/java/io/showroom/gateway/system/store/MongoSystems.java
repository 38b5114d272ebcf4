package io.showroom.gateway.system.store;

import io.showroom.gateway.system.SystemClient;
import io.showroom.gateway.system.SystemClients;
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
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The systems in MongoDB. */
@Component
class MongoSystems extends MongoRepository<SystemClient> implements SystemClients {

    MongoSystems(StoreContext context) {
        super(
                context,
                AggregateMapping.of("clients", SystemClient.class)
                        .scopedBy(ScopeRule.group())
                        .uniqueKeys(client -> client.creation().uniqueKeys())
                        .indexedBy(IndexSpec.on("group", "state.creation.at", "_id")
                                .because("the systems of a group, the first made first")));
    }

    @Override
    public Page<Versioned<SystemClient>> list(Scope scope, PageRequest page) {
        return page(scope, new Document(), Order.oldestFirst("state.creation.at"), page);
    }

    @Override
    public Optional<SystemClient> byId(String id) {
        return Optional.ofNullable(collection().find(new Document("_id", id)).first())
                .map(document -> read(document).value());
    }

    @Override
    public boolean isTaken(String id) {
        return collection()
                        .find(new Document("_id", id))
                        .projection(new Document("_id", 1))
                        .first()
                != null;
    }
}
