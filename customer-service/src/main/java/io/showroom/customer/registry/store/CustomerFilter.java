package io.showroom.customer.registry.store;

import io.showroom.customer.registry.CustomerQuery;
import io.showroom.customer.search.SearchKeys;
import io.showroom.platform.security.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/**
 * A query as a filter over the indexed keys. Staff of stores look among the keys of their stores, so that the index
 * narrows to the scope and nothing matches by what their stores do not know; who sees the whole group among the group's.
 */
final class CustomerFilter {
    private CustomerFilter() {}

    static Document of(Scope scope, CustomerQuery query) {
        List<String> stores = faces(scope, query.store());
        Document filter = new Document();
        if (query.store() != null) {
            filter.append(CustomerMapping.STORES, query.store());
        }
        append(filter, "search.keys", stores, query.keys());
        append(filter, "search.standing", stores, standing(query));
        if (query.updatedSince() != null) {
            filter.append("state.updatedAt", new Document("$gte", query.updatedSince()));
        }
        return filter;
    }

    /** The stores whose keys are looked among; none for the keys of the whole group. */
    private static List<String> faces(Scope scope, String store) {
        if (store != null) {
            return List.of(store);
        }
        return scope.allStores() ? List.of() : scope.stores().stream().sorted().toList();
    }

    private static List<String> standing(CustomerQuery query) {
        return Stream.concat(
                        Stream.ofNullable(query.customerClass()).map(SearchKeys::customerClass),
                        Stream.ofNullable(query.lifecycle()).map(SearchKeys::lifecycle))
                .toList();
    }

    private static void append(Document filter, String field, List<String> stores, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        if (stores.size() > 1) {
            List<Document> each =
                    new ArrayList<>(filter.containsKey("$and") ? filter.getList("$and", Document.class) : List.of());
            keys.forEach(key -> each.add(new Document(field, new Document("$in", at(stores, key)))));
            filter.append("$and", each);
            return;
        }
        List<String> all = keys.stream()
                .map(key -> stores.isEmpty() ? key : SearchKeys.at(stores.get(0), key))
                .toList();
        filter.append(field, all.size() == 1 ? all.get(0) : new Document("$all", all));
    }

    private static List<String> at(List<String> stores, String key) {
        return stores.stream().map(store -> SearchKeys.at(store, key)).toList();
    }
}
