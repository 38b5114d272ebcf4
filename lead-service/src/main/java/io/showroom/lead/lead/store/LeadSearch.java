package io.showroom.lead.lead.store;

import static io.showroom.lead.lead.store.Paths.STORE;
import static io.showroom.lead.lead.store.Paths.orNone;
import static io.showroom.lead.lead.store.Paths.put;

import io.showroom.lead.enquiry.LeadPhone;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.Order;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * How leads are listed, newest first: by each thing that a manager asks for an index of a store and one of the group, in the
 * order of the list. When more than one thing is asked for, one of the indexes leads and the rest is looked at on the way.
 */
final class LeadSearch {
    static final String RECEIVED = "state.receivedAt";
    private static final String OPEN = "search.open";
    private static final String CUSTOMER = "state.prospect.customerId";
    private static final String PHONES = "search.phones";
    private static final String HELD = "search.held";
    private static final String AWAITS = "search.awaits";
    private static final String LEVEL = "search.level";
    private static final String STAGE = "search.stage";
    private static final String MODEL = "search.model";
    private static final String SOURCE = "search.source";
    private static final String CAMPAIGN = "search.campaign";
    private static final List<Boolean> OPEN_OR_CLOSED = List.of(true, false);

    static final Order NEWEST = Order.newestFirst(RECEIVED);

    private LeadSearch() {}

    static Stream<IndexSpec> indexes() {
        return Stream.of(
                        newestBy(OPEN, "leads, open ones or all"),
                        newestBy(HELD, "a consultant's leads, the pool's, and the load for the next assignment"),
                        newestBy(LEVEL, "leads of a level"),
                        newestBy(STAGE, "leads at a stage"),
                        newestBy(MODEL, "leads by model wanted"),
                        newestBy(SOURCE, "leads by source"),
                        newestBy(CAMPAIGN, "leads by campaign"),
                        Stream.of(
                                IndexSpec.on("group", PHONES, "-" + RECEIVED, "_id")
                                        .because("leads by phone; few have one in common"),
                                IndexSpec.on("group", AWAITS, "-" + RECEIVED, "_id")
                                        .because("what waits for a manager; few in any store")))
                .flatMap(indexes -> indexes);
    }

    private static Stream<IndexSpec> newestBy(String field, String because) {
        return IndexSpec.ofStoreAndGroup(because, field, "-" + RECEIVED, "_id");
    }

    static void describe(Lead lead, Map<String, Object> search) {
        search.put("open", lead.progress().open());
        search.put("held", held(lead.owner(), lead.progress().open()));
        search.put("level", lead.intent().level().name());
        search.put("stage", lead.progress().stage().name());
        search.put("model", orNone(Dimension.MODEL, lead.wish().model()));
        search.put("source", lead.origin().source().name());
        search.put("campaign", orNone(Dimension.CAMPAIGN, lead.origin().campaign()));
        search.put(
                "phones", lead.prospect().phones().stream().map(LeadPhone::e164).toList());
        if (!lead.pending().isEmpty()) {
            search.put("awaits", Awaiting.text(lead.pending()));
        }
    }

    static Document filter(Scope scope, LeadFilter wanted) {
        Document filter = new Document();
        String owner = scope.ownOnly() ? scope.subject() : wanted.owner();
        put(filter, HELD, owner == null ? null : heldBy(owner, wanted.open()));
        put(filter, CUSTOMER, wanted.customerId());
        put(filter, PHONES, wanted.phone());
        put(filter, AWAITS, wanted.pending() == null ? null : Paths.anyOf(Awaiting.with(wanted.pending())));
        put(filter, CAMPAIGN, wanted.campaign());
        put(filter, MODEL, wanted.model());
        put(filter, SOURCE, wanted.source());
        put(filter, LEVEL, wanted.level());
        put(filter, STAGE, wanted.stage());
        if (wanted.open() != null && owner == null) {
            put(filter, OPEN, wanted.open());
        } else if (filter.isEmpty()) {
            put(filter, OPEN, Paths.anyOf(OPEN_OR_CLOSED));
        }
        put(filter, STORE, wanted.store());
        put(filter, RECEIVED, wanted.from(), wanted.before());
        return filter;
    }

    /** Open leads that somebody, or with null nobody, has. */
    static Document openOf(String owner) {
        return new Document(HELD, held(owner, true));
    }

    private static Object heldBy(String owner, Boolean open) {
        return Paths.anyOf((open == null ? OPEN_OR_CLOSED : List.of(open))
                .stream().map(is -> held(owner, is)).toList());
    }

    private static String held(String owner, boolean open) {
        return (owner == null ? "" : owner) + (open ? "|open" : "|closed");
    }
}
