package io.showroom.lead.lead.store;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IndexSpec;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * By what leads are found besides their state: where they came from and the model they want. Each has its tags, once for its
 * store and once for the whole group, so that one index leads to any of them.
 */
final class LeadTags {
    static final String FIELD = "search.tags";
    static final IndexSpec INDEX = IndexSpec.on("group", FIELD, "-state.receivedAt", "_id")
            .because("leads by campaign, model wanted or source, of a store and of the group");

    private static final String GROUP = "*";

    private LeadTags() {}

    static List<String> of(Lead lead) {
        return Stream.of(GROUP, lead.store())
                .flatMap(place -> Stream.of(
                        tag(
                                place,
                                Dimension.CAMPAIGN,
                                orNone(Dimension.CAMPAIGN, lead.origin().campaign())),
                        tag(
                                place,
                                Dimension.MODEL,
                                orNone(Dimension.MODEL, lead.wish().model())),
                        tag(place, Dimension.SOURCE, lead.origin().source().name())))
                .toList();
    }

    /** The condition on the tags: the most telling of what is asked for leads the way. */
    static Optional<Object> wanted(Scope scope, LeadFilter filter) {
        String source = filter.source() == null ? null : filter.source().name();
        List<String> places = places(scope, filter);
        List<List<String>> asked = Stream.of(
                        tags(places, Dimension.CAMPAIGN, filter.campaign()),
                        tags(places, Dimension.MODEL, filter.model()),
                        tags(places, Dimension.SOURCE, source))
                .filter(Objects::nonNull)
                .toList();
        return asked.isEmpty() ? Optional.empty() : Optional.of(condition(asked.get(0)));
    }

    /** What the tag that leads the way leaves to be looked at. */
    static void rest(LeadFilter filter, Document wanted) {
        put(
                wanted,
                "state.origin.source",
                filter.source() == null ? null : filter.source().name());
        put(wanted, "search.model", filter.model());
        put(wanted, "search.campaign", filter.campaign());
    }

    static String orNone(Dimension dimension, String text) {
        String folded = dimension.folded(text);
        return folded == null ? "" : folded;
    }

    private static List<String> places(Scope scope, LeadFilter filter) {
        if (filter.store() != null) {
            return List.of(filter.store());
        }
        return scope.allStores()
                ? List.of(GROUP)
                : scope.stores().stream().sorted().toList();
    }

    private static List<String> tags(List<String> places, Dimension dimension, String value) {
        return value == null
                ? null
                : places.stream().map(place -> tag(place, dimension, value)).toList();
    }

    private static Object condition(List<String> tags) {
        return tags.size() == 1 ? tags.get(0) : new Document("$in", tags);
    }

    private static String tag(String place, Dimension dimension, String value) {
        return place + "|" + dimension + "|" + value;
    }

    private static void put(Document filter, String field, String value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
