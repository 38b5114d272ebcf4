package io.showroom.lead.lead.store;

import static io.showroom.lead.lead.store.LeadSearch.RECEIVED;
import static io.showroom.lead.lead.store.Paths.STORE;
import static io.showroom.lead.lead.store.Paths.put;

import io.showroom.lead.enquiry.LeadEmail;
import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.AggregateMapping;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.MongoRepository;
import io.showroom.platform.store.Page;
import io.showroom.platform.store.PageRequest;
import io.showroom.platform.store.ScopeRule;
import io.showroom.platform.store.StoreContext;
import io.showroom.platform.store.Versioned;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Leads in MongoDB. Consultants see their own; what lies in the pool they see masked, and claim. */
@Component
public class MongoLeads extends MongoRepository<Lead> implements Leads {
    private static final String OWNER = "state.assignment.owner";
    private static final String CUSTOMER = "state.prospect.customerId";
    private static final String OPEN = "state.progress.open";

    static final AggregateMapping<Lead> MAPPING = AggregateMapping.of("leads", Lead.class)
            .scopedBy(ScopeRule.storeAndOwnOnly(OWNER))
            .uniqueKeys(Lead::uniqueKeys)
            .wakeAt(Lead::wakeAt)
            .search(MongoLeads::search)
            .order(CardSearch::order)
            .indexedBy(Stream.of(
                            LeadSearch.indexes(),
                            CardSearch.indexes(),
                            Stream.of(
                                    IndexSpec.on("group", CUSTOMER, OPEN, RECEIVED, "_id")
                                            .because("the leads of a customer, for the 360 and for joining"),
                                    IndexSpec.on("group", STORE, "search.driveDays")
                                            .because("the test drives of a store's day"),
                                    IndexSpec.on("group", "search.vins").because("whether a car was delivered before")))
                    .flatMap(indexes -> indexes)
                    .toArray(IndexSpec[]::new));

    public MongoLeads(StoreContext context) {
        super(context, MAPPING);
    }

    @Override
    public Page<Versioned<Lead>> list(Scope scope, LeadFilter filter, PageRequest page) {
        if (outside(scope, filter.store(), filter.owner())) {
            return new Page<>(List.of(), null);
        }
        return page(scope, LeadSearch.filter(scope, filter), LeadSearch.NEWEST, page);
    }

    @Override
    public Page<Versioned<Lead>> pool(Scope scope, String store, PageRequest page) {
        if (store != null && !scope.sees(store)) {
            return new Page<>(List.of(), null);
        }
        Document unowned = LeadSearch.openOf(null);
        put(unowned, STORE, store);
        return page(scope.ofWholeStores(), unowned, LeadSearch.NEWEST, page);
    }

    @Override
    public Page<Versioned<Lead>> cards(Scope scope, CardFilter filter, PageRequest page) {
        if (outside(scope, filter.store(), filter.owner())) {
            return new Page<>(List.of(), null);
        }
        CardFilter within = scope.ownOnly() ? filter.of(scope.subject()) : filter;
        return page(scope, CardSearch.filter(within), CardSearch.NEWEST, page);
    }

    @Override
    public List<Lead> of(String group, String customerId, String store, int most) {
        Document filter =
                new Document("group", group).append(CUSTOMER, customerId).append(STORE, store);
        return list(filter, new Document("_id", 1), most).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public List<Lead> openOf(String group, String customerId) {
        Document filter =
                new Document("group", group).append(CUSTOMER, customerId).append(OPEN, true);
        return list(filter, new Document(RECEIVED, 1).append("_id", 1), 50).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public List<Lead> withDrivesOn(Scope scope, String store, LocalDate day, int most) {
        if (!scope.sees(store)) {
            return List.of();
        }
        Document filter = scoped(scope).append(STORE, store).append("search.driveDays", day.toString());
        return list(filter, new Document("_id", 1), most).stream()
                .map(Versioned::value)
                .toList();
    }

    @Override
    public boolean delivered(String group, String vin) {
        Document filter = new Document("group", group).append("search.vins", vin);
        return !list(filter, new Document("_id", 1), 1).isEmpty();
    }

    @Override
    public long openLoad(String group, String store, String owner, int most) {
        Document filter = LeadSearch.openOf(owner).append(STORE, store);
        return count(Scope.system(group), filter, most);
    }

    /** A filter that asks for what the caller does not see finds nothing; it never widens the scope. */
    private static boolean outside(Scope scope, String store, String owner) {
        boolean otherStore = store != null && !scope.sees(store);
        boolean otherOwner = scope.ownOnly() && owner != null && !owner.equals(scope.subject());
        return otherStore || otherOwner;
    }

    /** What a lead is found by. */
    private static Map<String, ?> search(Lead lead) {
        Map<String, Object> search = new HashMap<>();
        search.put(
                "emails",
                lead.prospect().emails().stream().map(LeadEmail::address).toList());
        search.put(
                "driveDays",
                lead.deals().driveDays().stream().map(LocalDate::toString).toList());
        search.put("vins", lead.deals().vins());
        LeadSearch.describe(lead, search);
        CardSearch.describe(lead, search);
        return search;
    }
}
