package io.showroom.lead.lead.store;

import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.Order;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * How cards are found. Each carries a tag for all that it may be asked by, so that one index answers whichever is asked:
 * by the most telling of what is given, the rest is looked at on the way.
 */
final class CardSearch {
    private static final String CARD = "search.card";
    private static final String TAGS = "search.cardTags";
    private static final String MODEL = "search.model";
    private static final String REGION = "search.cardRegion";
    private static final String SINCE = "search.cardSince";
    private static final String ANY = "any";

    static final Order NEWEST = Order.newestFirst(SINCE);
    static final IndexSpec OF_STORE = IndexSpec.on("group", "store", CARD, TAGS, "-" + SINCE, "_id")
            .because("a store's and a consultant's cards by model, level, kind of customer or region");
    static final IndexSpec OF_GROUP =
            IndexSpec.on("group", CARD, TAGS, "-" + SINCE, "_id").because("head office's cards by the same");

    private CardSearch() {}

    /** What a lead on a card is found by; nothing for one that is on none. */
    static void describe(Lead lead, Map<String, Object> search) {
        if (lead.progress().card() == null) {
            return;
        }
        String model = LeadTags.orNone(Dimension.MODEL, lead.wish().model());
        String region = LeadTags.orNone(Dimension.REGION, lead.prospect().region());
        search.put("card", lead.progress().card().name());
        search.put("cardSince", lead.cardSince());
        search.put("cardRegion", region);
        search.put(
                "cardTags",
                List.of(
                        ANY,
                        tag("owner", lead.owner() == null ? "" : lead.owner()),
                        tag("model", model),
                        tag("region", region),
                        tag("level", lead.intent().level()),
                        tag("kind", lead.prospect().kind())));
    }

    static Document filter(CardFilter wanted) {
        Document filter = new Document(CARD, wanted.card().name()).append(TAGS, mostTelling(wanted));
        put(filter, "store", wanted.store());
        put(filter, MODEL, wanted.model());
        put(filter, REGION, wanted.region());
        put(
                filter,
                MongoLeads.LEVEL,
                wanted.level() == null ? null : wanted.level().name());
        put(
                filter,
                "state.prospect.kind",
                wanted.kind() == null ? null : wanted.kind().name());
        Document period = new Document();
        put(period, "$gte", wanted.from());
        put(period, "$lt", wanted.before());
        put(filter, SINCE, period.isEmpty() ? null : period);
        return filter;
    }

    private static String mostTelling(CardFilter wanted) {
        return Stream.of(
                        tag("owner", wanted.owner()),
                        tag("model", wanted.model()),
                        tag("region", wanted.region()),
                        tag("level", wanted.level()),
                        tag("kind", wanted.kind()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(ANY);
    }

    private static String tag(String name, Object value) {
        return value == null ? null : name + ":" + value;
    }

    private static void put(Document filter, String field, Object value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
