package io.showroom.lead.lead.store;

import io.showroom.lead.lead.Lead;
import io.showroom.lead.lead.LeadFilter;
import io.showroom.lead.tally.Dimension;
import io.showroom.platform.security.Scope;
import io.showroom.platform.store.IndexSpec;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * By what leads are found besides their state: where they came from and the model they want. One index leads to them by the
 * most telling of what is given; the rest is looked at on the way.
 */
final class LeadTags {
    private static final String TAGS = "search.tags";
    private static final String CAMPAIGN = "search.campaign";

    static final IndexSpec INDEX = IndexSpec.on("group", TAGS, "-state.receivedAt", "_id")
            .because("leads by campaign, model wanted or source, of a store and of the group");

    private LeadTags() {}

    static void describe(Lead lead, Map<String, Object> search) {
        String campaign = PlaceTags.orNone(Dimension.CAMPAIGN, lead.origin().campaign());
        String model = PlaceTags.orNone(Dimension.MODEL, lead.wish().model());
        search.put("model", model);
        search.put("campaign", campaign);
        search.put(
                "tags",
                Stream.of(PlaceTags.GROUP, lead.store())
                        .flatMap(place -> Stream.of(
                                PlaceTags.tag(place, "campaign", campaign),
                                PlaceTags.tag(place, "model", model),
                                PlaceTags.tag(
                                        place, "source", lead.origin().source().name())))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Adds what is asked by them to the filter of a list. */
    static void narrow(Document wanted, Scope scope, LeadFilter filter) {
        String source = filter.source() == null ? null : filter.source().name();
        List<String> places = PlaceTags.places(scope, filter.store());
        Stream.of(
                        PlaceTags.tags(places, "campaign", filter.campaign()),
                        PlaceTags.tags(places, "model", filter.model()),
                        PlaceTags.tags(places, "source", source))
                .filter(tags -> !tags.isEmpty())
                .findFirst()
                .ifPresent(tags -> wanted.append(TAGS, PlaceTags.condition(tags)));
        put(wanted, CAMPAIGN, filter.campaign());
        put(wanted, PlaceTags.MODEL, filter.model());
        put(wanted, "state.origin.source", source);
    }

    private static void put(Document filter, String field, String value) {
        if (value != null) {
            filter.append(field, value);
        }
    }
}
