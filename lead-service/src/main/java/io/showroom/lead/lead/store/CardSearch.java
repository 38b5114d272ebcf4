package io.showroom.lead.lead.store;

import static io.showroom.lead.lead.store.Paths.STORE;
import static io.showroom.lead.lead.store.Paths.orNone;
import static io.showroom.lead.lead.store.Paths.put;

import io.showroom.lead.enquiry.CustomerKind;
import io.showroom.lead.intent.IntentLevel;
import io.showroom.lead.lead.CardFilter;
import io.showroom.lead.lead.Lead;
import io.showroom.lead.stage.Card;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.store.IndexSpec;
import io.showroom.platform.store.Order;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * How cards are listed, the latest on theirs first: all of them, by model, by region, by person or firm and level, each by an
 * index of a store and one of the group; those of a consultant by one. What more is asked for is looked at on the way.
 */
final class CardSearch {
    private static final String CARD = "search.card";
    private static final String OWNER = "search.cardOwner";
    private static final String MODEL = "search.cardModel";
    private static final String REGION = "search.cardRegion";
    private static final String WHO = "search.cardWho";
    private static final String SINCE = "order.cardSince";

    static final Order NEWEST = Order.newestFirst(SINCE);

    private CardSearch() {}

    static Stream<IndexSpec> indexes() {
        return Stream.of(
                        latestBy(CARD, "cards, also those that nobody owns"),
                        latestBy(MODEL, "cards by model wanted"),
                        latestBy(REGION, "cards by region"),
                        latestBy(WHO, "cards by person or firm, and by level"),
                        Stream.of(
                                IndexSpec.on("group", OWNER, "-" + SINCE, "_id").because("a consultant's cards")))
                .flatMap(indexes -> indexes);
    }

    private static Stream<IndexSpec> latestBy(String field, String because) {
        return IndexSpec.ofStoreAndGroup(because, field, "-" + SINCE, "_id");
    }

    /** What a lead on a card is found by; nothing for one that is on none. */
    static void describe(Lead lead, Map<String, Object> search) {
        Card card = lead.progress().card();
        if (card == null) {
            return;
        }
        search.put("card", card.name());
        search.put("cardOwner", of(card, lead.owner()));
        search.put("cardModel", of(card, orNone(Dimension.MODEL, lead.wish().model())));
        search.put(
                "cardRegion", of(card, orNone(Dimension.REGION, lead.prospect().region())));
        search.put("cardWho", who(card, lead.prospect().kind(), lead.intent().level()));
    }

    /** What they are ordered by. */
    static Map<String, Instant> order(Lead lead) {
        return lead.progress().card() == null ? Map.of() : Map.of("cardSince", lead.cardSince());
    }

    static Document filter(CardFilter wanted) {
        Document filter = new Document();
        Card card = wanted.card();
        put(filter, OWNER, wanted.owner() == null ? null : of(card, wanted.owner()));
        put(filter, MODEL, wanted.model() == null ? null : of(card, wanted.model()));
        put(filter, REGION, wanted.region() == null ? null : of(card, wanted.region()));
        if (wanted.kind() != null || wanted.level() != null) {
            put(filter, WHO, Paths.anyOf(who(wanted)));
        }
        if (filter.isEmpty() || "".equals(wanted.owner())) {
            put(filter, CARD, card);
        }
        put(filter, STORE, wanted.store());
        put(filter, SINCE, wanted.from(), wanted.before());
        return filter;
    }

    private static List<String> who(CardFilter wanted) {
        List<CustomerKind> kinds = wanted.kind() == null ? List.of(CustomerKind.values()) : List.of(wanted.kind());
        List<IntentLevel> levels = wanted.level() == null ? List.of(IntentLevel.values()) : List.of(wanted.level());
        return kinds.stream()
                .flatMap(kind -> levels.stream().map(level -> who(wanted.card(), kind, level)))
                .toList();
    }

    private static String who(Card card, CustomerKind kind, IntentLevel level) {
        return of(card, kind.name()) + "|" + level;
    }

    /** Of this card; empty text for what is not known, or nobody. */
    private static String of(Card card, String value) {
        return card + "|" + (value == null ? "" : value);
    }
}
