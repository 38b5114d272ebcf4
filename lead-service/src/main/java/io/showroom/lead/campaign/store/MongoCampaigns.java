package io.showroom.lead.campaign.store;

import io.showroom.lead.campaign.Campaign;
import io.showroom.lead.campaign.CampaignFilter;
import io.showroom.lead.campaign.Campaigns;
import io.showroom.lead.campaign.Plan;
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
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Campaigns in MongoDB. Their days are kept as if every store's clock were UTC's, to be compared as dates. */
@Component
class MongoCampaigns extends MongoRepository<Campaign> implements Campaigns {
    private static final String STORES = "search.stores";
    private static final String BEGINS = "search.begins";
    private static final String ENDS = "search.ends";
    private static final String KIND = "state.plan.kind";

    MongoCampaigns(StoreContext context) {
        super(
                context,
                AggregateMapping.of("campaigns", Campaign.class)
                        .scopedBy(ScopeRule.storesOrWholeGroup(STORES))
                        .uniqueKeys(Campaign::uniqueKeys)
                        .search(MongoCampaigns::search)
                        .indexedBy(
                                IndexSpec.on("group", "-" + BEGINS, "_id").because("head office's campaigns"),
                                IndexSpec.on("group", KIND, "-" + BEGINS, "_id")
                                        .because("head office's campaigns of a kind"),
                                IndexSpec.on("group", STORES, "-" + BEGINS, "_id")
                                        .because("the campaigns of a store"),
                                IndexSpec.on("group", STORES, KIND, "-" + BEGINS, "_id")
                                        .because("the campaigns of a store and kind")));
    }

    private static Map<String, ?> search(Campaign campaign) {
        List<String> stores = campaign.plan().ofWholeGroup()
                ? List.of(ScopeRule.WHOLE_GROUP)
                : campaign.plan().stores();
        return Map.of(
                "stores",
                stores,
                "begins",
                date(campaign.plan().from()),
                "ends",
                date(campaign.plan().to()));
    }

    @Override
    public Page<Versioned<Campaign>> list(Scope scope, CampaignFilter filter, PageRequest page) {
        return sees(scope, filter)
                ? page(at(scope, filter), wanted(filter), Order.newestFirst(BEGINS), page)
                : new Page<>(List.of(), null);
    }

    @Override
    public List<Campaign> all(Scope scope, CampaignFilter filter, int most) {
        List<Campaign> all = new ArrayList<>();
        String cursor = null;
        do {
            Page<Versioned<Campaign>> page = list(scope, filter, new PageRequest(PageRequest.MAX_LIMIT, cursor));
            page.items().forEach(campaign -> all.add(campaign.value()));
            cursor = page.nextCursor();
        } while (cursor != null && all.size() < most);
        return all;
    }

    private static boolean sees(Scope scope, CampaignFilter filter) {
        return filter.store() == null || scope.sees(filter.store());
    }

    /** Of one store are its own campaigns and those of the whole group: what somebody who sees it alone would see. */
    private static Scope at(Scope scope, CampaignFilter filter) {
        return filter.store() == null
                ? scope
                : new Scope(
                        scope.group(),
                        Set.of(filter.store()),
                        false,
                        scope.ownOnly(),
                        scope.subject(),
                        scope.name(),
                        scope.roles(),
                        scope.grants());
    }

    private static Document wanted(CampaignFilter filter) {
        Document wanted = new Document();
        if (filter.kind() != null) {
            wanted.append(KIND, filter.kind().name());
        }
        Document begins = new Document();
        if (filter.to() != null) {
            begins.append("$lte", date(filter.to()));
        }
        if (filter.from() != null) {
            // none lasts longer, so what began earlier had ended: the index need not look at it
            begins.append("$gte", date(filter.from().minusYears(Plan.MOST_YEARS)));
            wanted.append(ENDS, new Document("$gte", date(filter.from())));
        }
        return begins.isEmpty() ? wanted : wanted.append(BEGINS, begins);
    }

    private static Date date(LocalDate day) {
        return Date.from(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
