package io.showroom.gateway.group.store;

import io.showroom.gateway.group.DealerGroup;
import io.showroom.gateway.group.Groups;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The groups in MongoDB. There are few: they are found by their id only. */
@Component
class MongoGroups extends MongoRepository<DealerGroup> implements Groups {

    MongoGroups(StoreContext context) {
        super(
                context,
                AggregateMapping.of("groups", DealerGroup.class)
                        .scopedBy(ScopeRule.group())
                        .uniqueKeys(group -> group.creation().uniqueKeys())
                        .eventKey(group -> "group/" + group.id()));
    }

    @Override
    public Optional<Versioned<DealerGroup>> byId(String id) {
        return find(Scope.system(id), id);
    }

    @Override
    public List<Versioned<DealerGroup>> all() {
        List<Versioned<DealerGroup>> all = new ArrayList<>();
        // bounded, so that every engine walks the ids in their order instead of sorting the collection
        collection()
                .find(new Document("_id", new Document("$gt", "")))
                .sort(new Document("_id", 1))
                .forEach(document -> all.add(read(document)));
        return all;
    }
}
