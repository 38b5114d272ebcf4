package io.showroom.lead.lead.store;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * How cards are found: those of a consultant, a store and the group each by an index in their order. By model, region, level
 * and firm they carry tags, of their store and of the group, so that one more index leads to them by the most telling of what
 * is given; the rest is looked at on the way. What most cards have in common (a person, no region known) has no tag: entries
 * are paid for with each lead.
 */
final class CardSearch {
    private static final String CARD = "search.card";
    private static final String TAGS = "search.cardTags";
    private static final String REGION = "search.region";
    private static final String SINCE = "search.cardSince";

    static final Order NEWEST = Order.newestFirst(SINCE);
    static final IndexSpec OF_OWNER = IndexSpec.on("group", MongoLeads.OWNER, CARD, "-" + SINCE, "_id")
            .because("a consultant's cards, and those that nobody owns");
    static final IndexSpec OF_STORE =
            IndexSpec.on("group", "store", CARD, "-" + SINCE, "_id").because("a store's cards");
    static final IndexSpec OF_GROUP =
            IndexSpec.on("group", CARD, "-" + SINCE, "_id").because("head office's cards");
    static final IndexSpec TAGGED = IndexSpec.on("group", CARD, TAGS, "-" + SINCE, "_id")
            .because("cards by model, region, level or firm, of a store and of the group");

    private CardSearch() {}

    /** What a lead on a card is found by; nothing for one that is on none. */
    static void describe(Lead lead, Map<String, Object> search) {
        if (lead.progress().card() == null) {
            return;
        }
        String region = PlaceTags.orNone(Dimension.REGION, lead.prospect().region());
        search.put("card", lead.progress().card().name());
        search.put("cardSince", lead.cardSince());
        search.put("region", region);
        List<String> tags = new ArrayList<>();
        String model = PlaceTags.orNone(Dimension.MODEL, lead.wish().model());
        for (String place : List.of(PlaceTags.GROUP, lead.store())) {
            Stream.of(
                            PlaceTags.tag(place, "model", model),
                            PlaceTags.tag(place, "region", region),
                            PlaceTags.tag(place, "level", lead.intent().level().name()),
                            PlaceTags.tag(place, "kind", firm(lead.prospect().kind())))
                    .flatMap(List::stream)
                    .forEach(tags::add);
        }
        search.put("cardTags", tags);
    }

    /** The condition that leads to them within the scope, and what is left to be looked at. */
    static Document filter(Scope scope, CardFilter wanted) {
        Document filter = new Document(CARD, wanted.card().name());
        put(filter, "store", wanted.store());
        if (wanted.owner() == null) {
            mostTelling(scope, wanted).ifPresent(tags -> filter.append(TAGS, tags));
        } else {
            filter.append(MongoLeads.OWNER, wanted.owner().isEmpty() ? null : wanted.owner());
        }
        put(filter, PlaceTags.MODEL, wanted.model());
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

    private static Optional<Object> mostTelling(Scope scope, CardFilter wanted) {
        List<String> places = PlaceTags.places(scope, wanted.store());
        String level = wanted.level() == null ? null : wanted.level().name();
        return Stream.of(
                        PlaceTags.tags(places, "model", wanted.model()),
                        PlaceTags.tags(places, "region", wanted.region()),
                        PlaceTags.tags(places, "level", level),
                        PlaceTags.tags(places, "kind", firm(wanted.kind())))
                .filter(tags -> !tags.isEmpty())
                .findFirst()
                .map(PlaceTags::condition);
    }

    private static String firm(CustomerKind kind) {
        return kind == CustomerKind.ORGANISATION ? kind.name() : null;
    }

    private static void put(Document filter, String field, Object value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
