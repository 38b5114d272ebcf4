package io.showroom.gateway.staff.store;

import io.showroom.gateway.staff.StaffMember;
import io.showroom.gateway.staff.StaffMembers;
import io.showroom.gateway.staff.StaffQuery;
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
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The staff in MongoDB. */
@Component
class MongoStaff extends MongoRepository<StaffMember> implements StaffMembers {
    private static final String STORES = "state.details.stores";

    MongoStaff(StoreContext context) {
        super(
                context,
                AggregateMapping.of("staff", StaffMember.class)
                        .scopedBy(ScopeRule.stores(STORES))
                        .uniqueKeys(member -> member.creation().uniqueKeys())
                        .search(member ->
                                Map.of("username", member.details().username().value()))
                        .eventKey(member -> "staff/" + member.id())
                        .indexedBy(
                                IndexSpec.on("search.username")
                                        .uniqueSparse()
                                        .because("whoever signs in; no two of the installation under one name"),
                                IndexSpec.on("group", "state.creation.at", "_id")
                                        .because("the staff of a group, the first made first"),
                                IndexSpec.on("group", "state.active", "state.creation.at", "_id")
                                        .because("the staff that is there, or who has left"),
                                IndexSpec.on("group", STORES, "state.creation.at", "_id")
                                        .because("the staff of a store, and what its staff see, the first made first"),
                                IndexSpec.on("group", "state.details.roles", "state.creation.at", "_id")
                                        .because("who has a role in the group, the first made first")));
    }

    @Override
    public Page<Versioned<StaffMember>> list(Scope scope, StaffQuery query, PageRequest page) {
        Document filter = new Document();
        if (query.store() != null) {
            filter.append(STORES, query.store());
        }
        if (query.role() != null) {
            filter.append("state.details.roles", query.role().name());
        }
        if (query.active() != null) {
            filter.append("state.active", query.active());
        }
        return page(scope, filter, Order.oldestFirst("state.creation.at"), page);
    }

    @Override
    public Optional<StaffMember> byUsername(String folded) {
        return Optional.ofNullable(collection()
                        .find(new Document("search.username", folded))
                        .first())
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
