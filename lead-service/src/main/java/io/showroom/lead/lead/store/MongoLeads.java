package io.showroom.lead.lead.store;

import io.showroom.lead.enquiry.LeadEmail;
import io.showroom.lead.enquiry.LeadPhone;
import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.lead.Leads;
import io.showroom.lead.lead.Pending;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Leads in MongoDB. Consultants see their own; what lies in the pool they see masked, and claim. */
@Component
public class MongoLeads extends MongoRepository<Lead> implements Leads {
    static final String OWNER = "state.assignment.owner";
    static final String LEVEL = "state.intent.level";
    private static final String STAGE = "state.progress.stage";
    private static final String OPEN = "state.progress.open";
    private static final String CUSTOMER = "state.prospect.customerId";
    private static final String RECEIVED = "state.receivedAt";
    private static final String PENDING = "search.pending";
    private static final Order NEWEST = Order.newestFirst(RECEIVED);

    private static final AggregateMapping<Lead> MAPPING = AggregateMapping.of("leads", Lead.class)
            .scopedBy(ScopeRule.storeAndOwnOnly(OWNER))
            .uniqueKeys(Lead::uniqueKeys)
            .wakeAt(Lead::wakeAt)
            .search(MongoLeads::search)
            .indexedBy(
                    IndexSpec.on("group", "-" + RECEIVED, "_id").because("head office's list of all leads"),
                    IndexSpec.on("group", OPEN, "-" + RECEIVED, "_id").because("head office's list of open leads"),
                    IndexSpec.on("group", "store", "-" + RECEIVED, "_id").because("a store's list of leads"),
                    IndexSpec.on("group", "store", OPEN, "-" + RECEIVED, "_id").because("a store's open leads"),
                    IndexSpec.on("group", "store", OWNER, "-" + RECEIVED, "_id").because("a consultant's leads"),
                    IndexSpec.on("group", "store", OWNER, OPEN, "-" + RECEIVED, "_id")
                            .because("a consultant's open leads, and their number for the next assignment"),
                    IndexSpec.on("group", "store", LEVEL, "-" + RECEIVED, "_id").because("a store's leads of a level"),
                    IndexSpec.on("group", "store", STAGE, "-" + RECEIVED, "_id").because("a store's leads at a stage"),
                    IndexSpec.on("group", CUSTOMER, OPEN, RECEIVED, "_id")
                            .because("the leads of a customer, for the 360 and for joining"),
                    IndexSpec.on("group", "search.phones", "-" + RECEIVED, "_id")
                            .because("leads by phone"),
                    IndexSpec.on("group", PENDING, "-" + RECEIVED, "_id")
                            .because("what waits for a manager; few in any store"),
                    IndexSpec.on("group", "store", "search.driveDays").because("the test drives of a store's day"),
                    IndexSpec.on("group", "search.vins").because("whether a car was delivered before"),
                    LeadTags.INDEX,
                    CardSearch.OF_OWNER,
                    CardSearch.OF_STORE,
                    CardSearch.OF_GROUP,
                    CardSearch.TAGGED);

    public MongoLeads(StoreContext context) {
        super(context, MAPPING);
    }

    @Override
    public Page<Versioned<Lead>> list(Scope scope, LeadFilter filter, PageRequest page) {
        if (outside(scope, filter.store(), filter.owner())) {
            return new Page<>(List.of(), null);
        }
        Document wanted = new Document();
        put(wanted, "store", filter.store());
        put(wanted, OWNER, filter.owner());
        put(wanted, LEVEL, filter.level() == null ? null : filter.level().name());
        put(wanted, STAGE, filter.stage() == null ? null : filter.stage().name());
        put(wanted, CUSTOMER, filter.customerId());
        put(wanted, OPEN, filter.open());
        put(wanted, "search.phones", filter.phone());
        put(wanted, PENDING, filter.pending() == null ? null : filter.pending().name());
        LeadTags.narrow(wanted, scope, filter);
        Document period = new Document();
        put(period, "$gte", filter.from());
        put(period, "$lt", filter.before());
        put(wanted, RECEIVED, period.isEmpty() ? null : period);
        return page(scope, wanted, NEWEST, page);
    }

    @Override
    public Page<Versioned<Lead>> pool(Scope scope, String store, PageRequest page) {
        if (store != null && !scope.sees(store)) {
            return new Page<>(List.of(), null);
        }
        Document unowned = new Document(OWNER, null).append(OPEN, true);
        put(unowned, "store", store);
        return page(scope.ofWholeStores(), unowned, NEWEST, page);
    }

    @Override
    public Page<Versioned<Lead>> cards(Scope scope, CardFilter filter, PageRequest page) {
        if (outside(scope, filter.store(), filter.owner())) {
            return new Page<>(List.of(), null);
        }
        return page(
                scope,
                CardSearch.filter(scope, scope.ownOnly() ? filter.of(scope.subject()) : filter),
                CardSearch.NEWEST,
                page);
    }

    @Override
    public List<Lead> of(String group, String customerId, String store, int most) {
        Document filter =
                new Document("group", group).append(CUSTOMER, customerId).append("store", store);
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
        Document filter = scoped(scope).append("store", store).append("search.driveDays", day.toString());
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
        Document filter = new Document("store", store).append(OWNER, owner).append(OPEN, true);
        return count(Scope.system(group), filter, most);
    }

    /** A filter that asks for what the caller does not see finds nothing; it never widens the scope. */
    private static boolean outside(Scope scope, String store, String owner) {
        boolean otherStore = store != null && !scope.sees(store);
        boolean otherOwner = scope.ownOnly() && owner != null && !owner.equals(scope.subject());
        return otherStore || otherOwner;
    }

    private static void put(Document filter, String field, Object value) {
        if (value != null) {
            filter.append(field, value);
        }
    }

    private static Map<String, ?> search(Lead lead) {
        Map<String, Object> search = new HashMap<>();
        search.put(
                "phones", lead.prospect().phones().stream().map(LeadPhone::e164).toList());
        search.put(
                "emails",
                lead.prospect().emails().stream().map(LeadEmail::address).toList());
        search.put(
                "driveDays",
                lead.deals().driveDays().stream().map(LocalDate::toString).toList());
        search.put("vins", lead.deals().vins());
        search.put(
                "pending", lead.pending().stream().map(Pending::name).sorted().toList());
        LeadTags.describe(lead, search);
        CardSearch.describe(lead, search);
        return search;
    }
}
