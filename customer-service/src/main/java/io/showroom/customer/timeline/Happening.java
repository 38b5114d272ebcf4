package io.showroom.customer.timeline;

import io.showroom.contracts.value.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that happened, before it is known on whose line it belongs. Filled by chaining; absent values are left out.
 */
public final class Happening {
    private final EntryKind kind;
    private final Instant at;
    private String by;
    private final Map<String, String> about = new HashMap<>();
    private final Map<String, String> details = new HashMap<>();
    private final Map<String, Money> amounts = new HashMap<>();
    private final List<LineItem> items = new ArrayList<>();

    private Happening(EntryKind kind, Instant at) {
        this.kind = kind;
        this.at = at;
    }

    public static Happening of(EntryKind kind, Instant at) {
        return new Happening(kind, at);
    }

    public Happening by(String staff) {
        this.by = staff;
        return this;
    }

    public Happening about(String name, String id) {
        return put(about, name, id);
    }

    public Happening detail(String name, Object value) {
        return put(details, name, value == null ? null : value.toString());
    }

    public Happening amount(String name, Money value) {
        return put(amounts, name, value);
    }

    public Happening item(LineItem item) {
        items.add(item);
        return this;
    }

    TimelineEntry onLineOf(String customerId, String id, String group, String store, Instant heard) {
        Instant when = at == null ? heard : at;
        return new TimelineEntry(id, group, store, customerId, when, kind, by, about, details, amounts, items);
    }

    private <T> Happening put(Map<String, T> map, String name, T value) {
        if (value != null) {
            map.put(name, value);
        }
        return this;
    }
}
