package io.showroom.customer.timeline;

import io.showroom.contracts.value.Money;
import io.showroom.platform.store.Aggregate;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One thing that happened, on the customer's line (handbook, section 2). Written once from one event and never changed;
 * it belongs to the store where it happened, and is seen by that store's staff only.
 *
 * @param about ids of what it is about: {@code leadId}, {@code orderId}, {@code vin}, {@code taskId} …
 * @param details what was said or done, by stable names
 * @param amounts money, by stable names; see {@link PriceRule} for who sees it
 * @param items the lines of an order or work order
 * @param by who did it, as a staff id; null when it came from outside
 */
public record TimelineEntry(
        String id,
        String group,
        String store,
        String customerId,
        Instant at,
        EntryKind kind,
        String by,
        Map<String, String> about,
        Map<String, String> details,
        Map<String, Money> amounts,
        List<LineItem> items)
        implements Aggregate {

    public TimelineEntry {
        about = Map.copyOf(about);
        details = Map.copyOf(details);
        amounts = Map.copyOf(amounts);
        items = List.copyOf(items);
    }

    /** The same for those who may not see prices. */
    public TimelineEntry withoutPrices() {
        return new TimelineEntry(
                id,
                group,
                store,
                customerId,
                at,
                kind,
                by,
                about,
                details,
                Map.of(),
                items.stream().map(LineItem::withoutPrice).toList());
    }
}
