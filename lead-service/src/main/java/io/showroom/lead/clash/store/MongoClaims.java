package io.showroom.lead.clash.store;

import io.showroom.lead.clash.Claim;
import io.showroom.lead.clash.ClaimStatus;
import io.showroom.lead.clash.Claims;
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
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Claims in MongoDB, seen by the managers of both stores, and by the consultant who made one. */
@Component
class MongoClaims extends MongoRepository<Claim> implements Claims {
    private static final String STORES = "search.stores";
    private static final String PEOPLE = "search.people";
    private static final String STATUS = "state.status";
    private static final String LEADS = "search.leads";
    private static final String ASKED = "state.askedAt";
    private static final int MOST_OPEN = 100;

    MongoClaims(StoreContext context) {
        super(
                context,
                AggregateMapping.of("lead_claims", Claim.class)
                        .scopedBy(ScopeRule.storesAndOwners(STORES, PEOPLE))
                        .uniqueKeys(Claim::uniqueKeys)
                        .wakeAt(Claim::wakeAt)
                        .search(claim ->
                                Map.of("stores", claim.stores(), "people", claim.people(), "leads", claim.leads()))
                        .indexedBy(
                                IndexSpec.on("group", "-" + ASKED, "_id").because("head office's list"),
                                IndexSpec.on("group", STORES, "-" + ASKED, "_id")
                                        .because("the claims of a store, from or to it"),
                                IndexSpec.on("group", PEOPLE, "-" + ASKED, "_id")
                                        .because("the claims that a consultant made"),
                                IndexSpec.on("group", STATUS, "-" + ASKED, "_id")
                                        .because("what waits for a decision; few in any group"),
                                IndexSpec.on("group", LEADS, "-" + ASKED, "_id")
                                        .because("the claims of a lead, for its page and when one is granted")));
    }

    @Override
    public Page<Versioned<Claim>> list(Scope scope, ClaimStatus status, String leadId, PageRequest page) {
        Document filter = new Document();
        if (status != null) {
            filter.append(STATUS, status.name());
        }
        if (leadId != null) {
            filter.append(LEADS, leadId);
        }
        return page(scope, filter, Order.newestFirst(ASKED), page);
    }

    @Override
    public List<Claim> openOf(String group, String leadId) {
        Document filter = new Document("group", group).append(LEADS, leadId).append(STATUS, ClaimStatus.OPEN.name());
        return list(filter, new Document(ASKED, 1).append("_id", 1), MOST_OPEN).stream()
                .map(Versioned::value)
                .toList();
    }
}
