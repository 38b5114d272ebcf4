package io.showroom.customer.registry;

import io.showroom.customer.classification.CustomerClass;
import io.showroom.customer.classification.Standing;
import io.showroom.customer.search.SearchKeys;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a customer is found by: as the whole group knows it, and as each store does, so that a search neither reads nor
 * tells what the caller's stores do not know.
 */
final class CustomerFaces {
    private CustomerFaces() {}

    static Map<String, ?> of(Customer customer) {
        Set<String> keys = new LinkedHashSet<>(SearchKeys.of(customer.profile()));
        Set<String> standing =
                new LinkedHashSet<>(standing(customer, customer.standing().classes(), true));
        for (String store : customer.acquaintance().stores()) {
            SearchKeys.of(customer.profileAt(store::equals)).forEach(key -> keys.add(SearchKeys.at(store, key)));
            standingAt(store, customer).forEach(key -> standing.add(SearchKeys.at(store, key)));
        }
        return Map.of("keys", List.copyOf(keys), "standing", List.copyOf(standing));
    }

    private static List<String> standingAt(String store, Customer customer) {
        Predicate<String> here = store::equals;
        boolean full = customer.acquaintance().isFull(here);
        List<CustomerClass> classes = full
                ? customer.standing().classes()
                : Standing.classesOf(customer.ties().at(here));
        return standing(customer, classes, full);
    }

    private static List<String> standing(Customer customer, List<CustomerClass> classes, boolean full) {
        List<String> keys =
                new ArrayList<>(classes.stream().map(SearchKeys::customerClass).toList());
        if (full) {
            keys.add(SearchKeys.lifecycle(customer.standing().lifecycle()));
        }
        return keys;
    }
}
