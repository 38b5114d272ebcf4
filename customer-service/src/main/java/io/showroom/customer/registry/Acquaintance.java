package io.showroom.customer.registry;

import io.showroom.customer.relation.Ties;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which stores know a customer, and how well. A store where the customer was registered, ordered or brought a car knows
 * all of the record; one that knows the customer from an enquiry alone is shown what it was told, and nothing of the
 * other stores' (handbook, section 10, Two stores, one person).
 *
 * @param home the store that knew the customer first; null while none does
 * @param stores every store the customer ever had to do with; only grows
 * @param fully those of them that know all of the record; only grows
 * @param owners the consultants who see the customer
 */
public record Acquaintance(String home, List<String> stores, List<String> fully, List<String> owners) {

    public Acquaintance {
        stores = stores == null ? List.of() : List.copyOf(stores);
        fully = fully == null ? List.of() : List.copyOf(fully);
        owners = owners == null ? List.of() : List.copyOf(owners);
    }

    /** @param store where the customer turned up; null when a system registers for the group */
    static Acquaintance of(String store, List<String> owners) {
        List<String> known = store == null ? List.of() : List.of(store);
        return new Acquaintance(store, known, known, owners);
    }

    /** A store's staff met the customer and was let in on the record. */
    Acquaintance metAt(String store) {
        return new Acquaintance(
                home == null ? store : home, joined(stores, List.of(store)), joined(fully, List.of(store)), owners);
    }

    /** What the ties tell of stores and owners is brought up to date. */
    Acquaintance following(Ties ties) {
        List<String> named = ties.stores().toList();
        String first = home != null || named.isEmpty() ? home : named.get(0);
        List<String> open =
                Stream.concat(Stream.ofNullable(first), ties.storesOfDeals()).toList();
        return new Acquaintance(first, joined(stores, named), joined(fully, open), ties.owners());
    }

    /** Whether somebody at these stores knows all of the record; who sees the whole group does. */
    public boolean isFull(Predicate<String> store) {
        return store.test(null) || fully.stream().anyMatch(store);
    }

    boolean hasMetFully(String store) {
        return fully.contains(store);
    }

    private static List<String> joined(Collection<String> known, Collection<String> more) {
        TreeSet<String> all = new TreeSet<>(known);
        all.addAll(more);
        return List.copyOf(all);
    }
}
