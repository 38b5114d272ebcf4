package io.showroom.customer.timeline.web;

import io.showroom.contracts.value.Money;
import io.showroom.customer.timeline.EntryKind;
import io.showroom.customer.timeline.LineItem;
import io.showroom.customer.timeline.TimelineEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One entry of a customer's line; see {@link TimelineEntry}. */
record TimelineEntryBody(
        String id,
        Instant at,
        EntryKind kind,
        String label,
        String store,
        String by,
        Map<String, String> about,
        Map<String, String> details,
        Map<String, Money> amounts,
        List<LineItem> items) {

    static TimelineEntryBody of(TimelineEntry entry, java.util.Locale language) {
        return new TimelineEntryBody(
                entry.id(),
                entry.at(),
                entry.kind(),
                entry.kind().label(language),
                entry.store(),
                entry.by(),
                new TreeMap<>(entry.about()),
                new TreeMap<>(entry.details()),
                new TreeMap<>(entry.amounts()),
                entry.items());
    }
}
