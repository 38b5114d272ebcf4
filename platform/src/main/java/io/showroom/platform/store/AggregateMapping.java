package io.showroom.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How one kind of aggregate is kept: its collection, who sees it, what is unique, when it is due, what it is found by.
 * Built by chaining; each method returns a new mapping.
 */
public record AggregateMapping<T extends Aggregate>(
        String collection,
        Class<T> type,
        ScopeRule scopeRule,
        Function<T, ? extends Collection<String>> uniqueKeys,
        Function<T, Instant> wakeAt,
        Function<T, Map<String, ?>> search,
        Function<T, Map<String, Instant>> order,
        Function<T, String> eventKey,
        List<IndexSpec> indexes) {

    /** Seen by the staff of its store, nothing unique but the id, never due. */
    public static <T extends Aggregate> AggregateMapping<T> of(String collection, Class<T> type) {
        return new AggregateMapping<>(
                collection,
                type,
                ScopeRule.store(),
                t -> List.of(),
                t -> null,
                t -> Map.of(),
                t -> Map.of(),
                Aggregate::id,
                List.of());
    }

    public AggregateMapping<T> scopedBy(ScopeRule rule) {
        return new AggregateMapping<>(collection, type, rule, uniqueKeys, wakeAt, search, order, eventKey, indexes);
    }

    /** Values no two records of the collection may share; each is led by the group's id by the platform. */
    public AggregateMapping<T> uniqueKeys(Function<T, ? extends Collection<String>> keys) {
        return new AggregateMapping<>(collection, type, scopeRule, keys, wakeAt, search, order, eventKey, indexes);
    }

    /** When the record is next due; null when it is not waiting for time. */
    public AggregateMapping<T> wakeAt(Function<T, Instant> due) {
        return new AggregateMapping<>(collection, type, scopeRule, uniqueKeys, due, search, order, eventKey, indexes);
    }

    /** Folded or derived values to find it by, kept under {@code search.<name>}. */
    public AggregateMapping<T> search(Function<T, Map<String, ?>> fields) {
        return new AggregateMapping<>(
                collection, type, scopeRule, uniqueKeys, wakeAt, fields, order, eventKey, indexes);
    }

    /**
     * Derived moments that its lists are ordered by, kept under {@code order.<name>}. Apart from {@code search}: an index that
     * names two values of one sub-document gives no order on every engine.
     */
    public AggregateMapping<T> order(Function<T, Map<String, Instant>> moments) {
        return new AggregateMapping<>(
                collection, type, scopeRule, uniqueKeys, wakeAt, search, moments, eventKey, indexes);
    }

    /** The key its events are ordered by; the id unless said otherwise. */
    public AggregateMapping<T> eventKey(Function<T, String> key) {
        return new AggregateMapping<>(collection, type, scopeRule, uniqueKeys, wakeAt, search, order, key, indexes);
    }

    public AggregateMapping<T> indexedBy(IndexSpec... more) {
        return new AggregateMapping<>(
                collection, type, scopeRule, uniqueKeys, wakeAt, search, order, eventKey, List.of(more));
    }

    /** The mapping's own indexes and those the platform's mechanisms need. */
    List<IndexSpec> allIndexes() {
        List<IndexSpec> all = new ArrayList<>(indexes);
        all.add(IndexSpec.on("keys").uniqueSparse().because("unique keys: the database decides who came first"));
        all.add(IndexSpec.on("outboxAt").sparseOnly().because("the sweep for events a dead process left behind"));
        all.add(IndexSpec.on("wakeAt").sparseOnly().because("what is due now"));
        return all;
    }
}
