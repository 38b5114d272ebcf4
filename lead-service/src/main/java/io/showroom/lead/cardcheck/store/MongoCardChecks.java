package io.showroom.lead.cardcheck.store;

import io.showroom.lead.cardcheck.CardCheck;
import io.showroom.lead.cardcheck.CardChecks;
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
import org.springframework.stereotype.Component;

/** Checks of cards in MongoDB. */
@Component
class MongoCardChecks extends MongoRepository<CardCheck> implements CardChecks {
    private static final String CONSULTANT = "state.consultant";
    private static final String MONTH = "state.month";
    private static final String STATE = "state.state";
    private static final String OPENED = "state.openedAt";

    MongoCardChecks(StoreContext context) {
        super(
                context,
                AggregateMapping.of("card_checks", CardCheck.class)
                        .scopedBy(ScopeRule.storesAndOwners("store", CONSULTANT))
                        .wakeAt(CardCheck::wakeAt)
                        .indexedBy(
                                IndexSpec.on("group", "-" + OPENED, "_id").because("head office's list"),
                                IndexSpec.on("group", "store", "-" + OPENED, "_id")
                                        .because("a store's list"),
                                IndexSpec.on("group", CONSULTANT, "-" + OPENED, "_id")
                                        .because("a consultant's checks"),
                                IndexSpec.on("group", MONTH, "-" + OPENED, "_id")
                                        .because("the checks of a month"),
                                IndexSpec.on("group", STATE, "-" + OPENED, "_id")
                                        .because("the checks that are open, or lapsed")));
    }

    @Override
    public Page<Versioned<CardCheck>> list(Scope scope, CheckFilter filter, PageRequest page) {
        boolean elsewhere = filter.store() != null && !scope.sees(filter.store());
        boolean another = scope.ownOnly()
                && filter.consultant() != null
                && !filter.consultant().equals(scope.subject());
        if (elsewhere || another) {
            return new Page<>(List.of(), null);
        }
        Document wanted = new Document();
        put(wanted, "store", filter.store());
        put(wanted, CONSULTANT, filter.consultant());
        put(wanted, MONTH, filter.month());
        put(wanted, STATE, filter.state());
        return page(scope, wanted, Order.newestFirst(OPENED), page);
    }

    private static void put(Document filter, String field, Object value) {
        if (value != null) {
            filter.append(field, value.toString());
        }
    }
}
